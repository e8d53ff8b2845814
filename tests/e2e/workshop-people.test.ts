import type { Page } from "playwright";
import { expect, test } from "vitest";
import { buildCoalition } from "../build";
import { joinInEnglish, joinInSpanish, openBreakout, phone, press } from "./breakout";
import { alive, expectAccessible, expectNoSidewaysScroll, open, signedIn, see } from "./story";

const room = (desk: Page, number: number) => desk.getByRole("region", { name: `Room ${number}` });

async function add(guest: Page, text: string, button: string, box: string): Promise<void> {
  await guest.getByRole("textbox", { name: box }).fill(text);
  await guest.getByRole("button", { name: button }).click();
  await see(guest.getByText(text, { exact: true })).toBeVisible();
}

test("the facilitator moves somebody by keyboard and takes somebody out; their phones say so in their language", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const rosa = await joinInSpanish(code, "Rosa");
  const ben = await joinInEnglish(code, "Ben");
  await press(desk, "Start", "Everyone is writing alone");
  await add(rosa, "Que alcance el sueldo", "Agregar esta idea", "Su idea");

  // By keyboard alone: open the list, open the person, choose the room.
  await room(desk, 1).locator("summary").filter({ hasText: "Move or take out" }).focus();
  await desk.keyboard.press("Enter");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await expectAccessible(desk);
  await room(desk, 1).getByLabel("Move Rosa to").focus();
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await see(desk.getByText("Rosa is in Room 2 now.")).toBeVisible();
  await see(desk.getByRole("group", { name: "People in Room 1" })).toBeFocused();
  await see(room(desk, 2).getByText("2 people · 1 note")).toBeVisible();

  // Her idea came along, and her page follows the new room from now on.
  await see(rosa.getByText("Ahora está en Sala 2")).toBeVisible();
  await see(rosa.getByRole("button", { name: "Cambiar «Que alcance el sueldo»" })).toBeVisible();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await rosa.getByRole("button", { name: "De acuerdo" }).click();
  await see(rosa.getByText("Ahora está en Sala 2")).toBeHidden();
  await desk.getByRole("button", { name: "Next question" }).click();
  await press(desk, "Open the notes", "Read what others wrote");
  await see(ben.getByText("Que alcance el sueldo", { exact: true })).toBeVisible();
  await ben.getByText("Add another idea").first().click();
  await ben.getByRole("textbox", { name: "Your idea" }).first().fill("A bus at night");
  await ben.getByRole("button", { name: "Add this idea" }).first().click();
  await see(rosa.getByText("A bus at night")).toBeVisible();

  await room(desk, 2).getByText("Move or take out").click();
  await room(desk, 2).locator("summary").getByText("Rosa", { exact: true }).click();
  await room(desk, 2).getByText("Take out of the workshop").filter({ visible: true }).click();
  await room(desk, 2).getByRole("button", { name: "Take Rosa out" }).click();
  await see(desk.getByText("Rosa is no longer in this workshop.")).toBeVisible();
  await see(rosa.getByRole("heading", { name: "Ya no está en este taller" })).toBeVisible();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await see(ben.getByText("Que alcance el sueldo", { exact: true })).toBeVisible();
  // Had her phone slept, its stream would open when it wakes up, and the page would read again.
  expect(await rosa.evaluate(async (path) => {
    const answer = await fetch(path);
    await answer.body?.cancel();
    return answer.status;
  }, `${new URL(rosa.url()).pathname}/changes`)).toBe(200);
});

test("a phone that was taken out stays out until the facilitator lets it in again", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const rosa = await joinInSpanish(code, "Rosa");
  await room(desk, 1).getByText("Move or take out").click();
  await room(desk, 1).locator("summary").getByText("Rosa", { exact: true }).click();
  await room(desk, 1).getByText("Take out of the workshop").filter({ visible: true }).click();
  await room(desk, 1).getByRole("button", { name: "Take Rosa out" }).click();
  await see(rosa.getByRole("heading", { name: "Ya no está en este taller" })).toBeVisible();
  await rosa.goto(`/join?code=${code.replace(" ", "")}`);
  await alive(rosa);
  await rosa.getByLabel("Su nombre o un apodo").fill("Otra");
  await rosa.getByRole("button", { name: "Entrar" }).click();
  await see(rosa.getByText("Quien facilita sacó este teléfono del taller")).toBeVisible();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);

  await desk.getByText("People who were taken out").click();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Let Rosa in again" }).click();
  await see(desk.getByText("Rosa can come in again with the workshop’s code.")).toBeVisible();
  await rosa.getByRole("button", { name: "Entrar" }).click();
  await see(rosa.getByRole("heading", { name: "Ya está adentro" })).toBeVisible();
});

test("several share a phone by the facilitator's leave: each has a page of their own, and nobody's unsent words move over", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const rosa = await joinInSpanish(code, "Rosa");
  await room(desk, 1).getByText("Move or take out").click();
  await room(desk, 1).locator("summary").getByText("Rosa", { exact: true }).click();
  await room(desk, 1).getByText("Let another person join with this phone").click();
  await room(desk, 1).getByRole("button", { name: "Allow one more person" }).click();
  await see(desk.getByText("One more person can join with the phone of Rosa now.")).toBeVisible();
  await press(desk, "Start", "Everyone is writing alone");
  await add(rosa, "Idea de Rosa", "Agregar esta idea", "Su idea");
  await rosa.getByRole("textbox", { name: "Su idea" }).fill("A medias, de Rosa");

  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await rosa.getByRole("link", { name: "Entrar como otra persona" }).click();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await rosa.getByLabel("Su nombre o un apodo").fill("Beto");
  await rosa.getByRole("button", { name: "Entrar" }).click();
  await see(rosa.getByRole("link", { name: "Beto" })).toHaveAttribute("aria-current", "page");
  await alive(rosa);
  await see(rosa.getByText("Idea de Rosa")).toBeHidden();
  await see(rosa.getByRole("textbox", { name: "Su idea" })).toHaveValue("");
  await add(rosa, "Idea de Beto", "Agregar esta idea", "Su idea");
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await see(room(desk, 2).getByText("1 person · 1 note")).toBeVisible();

  await rosa.getByRole("link", { name: "Rosa" }).click();
  await see(rosa.getByRole("button", { name: "Cambiar «Idea de Rosa»" })).toBeVisible();
  await see(rosa.getByRole("textbox", { name: "Su idea" })).toHaveValue("A medias, de Rosa");
  await see(rosa.getByText("Idea de Beto")).toBeHidden();
});

test("a closed door keeps newcomers out in plain words, is seen on the wall, and lets those inside come back", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const ben = await joinInEnglish(code, "Ben");
  const wall = await signedIn(facilitator, `${new URL(desk.url()).pathname}/projector`, { dark: true });
  await see(wall.getByTestId("code")).toBeVisible();
  await desk.getByRole("button", { name: "Close the door" }).click();
  await see(desk.getByText("The door is closed: nobody new can come in.")).toBeVisible();
  await expectAccessible(desk);
  await see(wall.getByText("The door is closed. Talk to the facilitator to come in.")).toBeVisible();
  await see(wall.getByTestId("code")).toBeHidden();
  await expectAccessible(wall);

  const late = await open(`/join?code=${code.replace(" ", "")}`, phone);
  await late.getByLabel("Su nombre o un apodo").fill("Tarde");
  await late.getByRole("button", { name: "Entrar" }).click();
  await see(late.getByText("La puerta de este taller está cerrada en este momento.")).toBeVisible();
  await expectAccessible(late);
  await ben.goto(`/join?code=${code.replace(" ", "")}`);
  await alive(ben);
  await ben.getByLabel("Your name or a nickname").fill("Ben");
  await ben.getByRole("button", { name: "Join" }).click();
  await see(ben.getByRole("heading", { name: "You are in" })).toBeVisible();

  await desk.getByRole("button", { name: "Open the door" }).click();
  await see(wall.getByTestId("code")).toBeVisible();
  await late.getByRole("button", { name: "Entrar" }).click();
  await see(late.getByRole("heading", { name: "Ya está adentro" })).toBeVisible();
});

test("a guest goes by another name, and leaves", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const rosa = await joinInSpanish(code, "Rosa");
  await rosa.getByLabel("Su nombre o un apodo").fill("Rosa María");
  await rosa.getByRole("button", { name: "Guardar nombre" }).click();
  await see(rosa.getByText("Nombre cambiado.")).toBeVisible();
  await see(room(desk, 1).getByText("Rosa María").first()).toBeVisible();
  await rosa.getByText("Salir de este taller").click();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await rosa.getByRole("button", { name: "Salir ahora" }).click();
  await see(rosa.getByText("Salió del taller.")).toBeVisible();
  expect(new URL(rosa.url()).pathname).toBe("/join");
  await see(room(desk, 1).getByText("0 people")).toBeVisible();
});

test("who lost their phone comes back to their seat and ideas with their personal code", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const lost = await joinInSpanish(code, "Rosa");
  await press(desk, "Start", "Everyone is writing alone");
  await add(lost, "Una idea de antes", "Agregar esta idea", "Su idea");
  await lost.getByText("Su lugar: nombre, código personal, salir").click();
  const personal = (await lost.getByTestId("rejoin-code").textContent()) ?? "";

  const other = await open("/join", { ...phone, dark: true });
  await other.getByLabel("Código").fill(personal.toLowerCase());
  await other.getByLabel("Su nombre o un apodo").fill("Rosa");
  await other.getByRole("button", { name: "Entrar" }).click();
  await see(other.getByRole("button", { name: "Cambiar «Una idea de antes»" })).toBeVisible();
  await see(lost.getByText("Su lugar ya no está.")).toBeVisible();
  await see(room(desk, 1).getByText("1 person · 1 note")).toBeVisible();
});
