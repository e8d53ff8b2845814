import type { Page } from "playwright";
import { expect, test } from "vitest";
import { buildCoalition } from "../build";
import { joinInEnglish, joinInSpanish, openBreakout, phone, press } from "./breakout";
import { alive, expectAccessible, expectNoSidewaysScroll, open, signedIn, see } from "./story";

async function toPreconditions(desk: Page): Promise<void> {
  await press(desk, "Start", "Everyone is writing alone");
  await desk.getByRole("button", { name: "Next question" }).click();
  await press(desk, "Open the notes", "Read what others wrote");
  await press(desk, "Next", "Agree on a vision and values");
  await press(desk, "Next question", "Everyone is writing alone");
  await press(desk, "Open the notes", "Choose up to three outcomes");
  await press(desk, "Next question", "Everyone is writing alone");
}

async function writeInSpanish(guest: Page, text: string): Promise<void> {
  await guest.getByRole("textbox", { name: "Su idea" }).fill(text);
  await guest.getByRole("button", { name: "Agregar esta idea" }).click();
  await see(guest.getByRole("button", { name: `Cambiar «${text}»` })).toBeVisible();
}

test("a breakout: a guest on a phone in Spanish, a guest in another room, and the facilitator, from code to worksheet", async () => {
  const { facilitator, lead } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  await expectAccessible(desk);
  const rosa = await joinInSpanish(code, "Rosa");
  const ben = await joinInEnglish(code, "Ben");
  const roomOne = desk.getByRole("region", { name: "Room 1" });
  await see(roomOne.getByText("1 person")).toBeVisible();
  await see(roomOne.getByText("Rosa").first()).toBeVisible();

  // Alone and private: neither the other room nor the facilitator is sent a word of it.
  await toPreconditions(desk);
  await see(rosa.getByRole("heading", { name: "¿Qué tiene que cambiar aquí antes de que eso pueda pasar?" })).toBeVisible();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await writeInSpanish(rosa, "El autobús termina muy temprano");
  await writeInSpanish(rosa, "No hay tren de noche");
  await see(roomOne.getByText("1 person · 2 notes")).toBeVisible();
  expect(await desk.content()).not.toContain("El autobús");
  expect(await ben.content()).not.toContain("El autobús");

  // More time is seen on both screens.
  await see(rosa.getByText("Quedan 2 minutos")).toBeVisible();
  await desk.getByRole("button", { name: "Add 2 more minutes" }).click();
  await see(rosa.getByText("Quedan 4 minutos")).toBeVisible();
  await see(desk.getByTestId("clock")).toHaveText(/^3:\d\d$/);
  await desk.getByRole("button", { name: "Pause" }).click();
  await see(rosa.getByText("En pausa")).toBeVisible();
  await desk.getByRole("button", { name: "Go on" }).click();

  // Open: the room sees its notes, the other room does not.
  await press(desk, "Open the notes", "Put alike ideas together");
  await see(roomOne.getByText("El autobús termina muy temprano")).toBeVisible();
  await see(ben.getByRole("heading", { name: "Put alike ideas together" })).toBeVisible();
  expect(await ben.content()).not.toContain("El autobús");

  // Grouped by the list, with the keyboard alone, and named.
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await rosa.getByLabel("Mover «El autobús termina muy temprano» a").focus();
  await rosa.keyboard.press("ArrowDown");
  await rosa.keyboard.press("Tab");
  await rosa.keyboard.press("Enter");
  await see(rosa.getByText("Movida.")).toBeVisible();
  await rosa.getByRole("textbox", { name: "Nombre de este grupo" }).fill("Transporte de noche");
  await rosa.keyboard.press("Enter");
  await see(rosa.getByText("Nombre del grupo guardado.")).toBeVisible();

  // Dots are counted, and shown when the facilitator moves on.
  await press(desk, "Next", "Place your dots");
  await see(rosa.getByText("Le quedan 3 puntos")).toBeVisible();
  await expectAccessible(rosa);
  await rosa.getByRole("button", { name: "Un punto más para «Transporte de noche»" }).click();
  await see(rosa.getByText("Le quedan 2 puntos")).toBeVisible();
  await rosa.getByRole("button", { name: "Un punto más para «Transporte de noche»" }).click();
  await see(rosa.getByText("Le queda 1 punto")).toBeVisible();
  await see(roomOne.getByText("2 dots")).toBeVisible();
  await press(desk, "Show the dots", "Decide what to keep");
  await see(rosa.getByText("2 puntos")).toBeVisible();

  // Rosa writes for her room; the facilitator sees it.
  await rosa.getByRole("button", { name: "Yo escribo por la sala" }).click();
  await see(rosa.getByText("Usted escribe lo que decide su sala.")).toBeVisible();
  await see(roomOne.getByText("Rosa writes the decisions of this room.")).toBeVisible();

  // Decided by one press; then with a reason, in the room's own words.
  const keep = rosa.getByRole("button", { name: "Conservar: «Transporte de noche»" });
  await keep.focus();
  await rosa.keyboard.press("Enter");
  await see(keep).toHaveAttribute("aria-pressed", "true");
  await see(roomOne.getByText("Keep", { exact: true })).toBeVisible();
  await see(keep).toBeFocused();
  const wall = await signedIn(facilitator, `${new URL(desk.url()).pathname}/projector`);
  const idea = wall.getByRole("region", { name: "Room 1" }).getByRole("listitem").filter({ hasText: "Transporte de noche" });
  for (const words of ["2 dots", "2 puntos", "No hay tren de noche", "Kept", "Se queda"]) await see(idea).toContainText(words);
  await expectAccessible(wall);
  await expectNoSidewaysScroll(wall);
  expect(await wall.content()).not.toContain("Rosa");
  await rosa.getByText("Decir por qué o mejorar las palabras").click();
  await expectAccessible(rosa);
  await expectNoSidewaysScroll(rosa);
  await rosa.getByLabel("En palabras de su sala").fill("Hay transporte hasta que termina el turno de noche");
  await rosa.getByLabel("Por qué (una línea)").fill("Sin esto nadie llega al trabajo");
  await rosa.getByRole("button", { name: "Guardar para la sala" }).click();
  await see(rosa.getByText("Guardado para su sala.")).toBeVisible();

  // Closed: the guest keeps what the room kept; the lead takes it over with its origin.
  await desk.getByText("Close the workshop").first().click();
  await desk.getByRole("button", { name: "Close the workshop" }).last().click();
  await see(rosa.getByRole("heading", { name: "Gracias" })).toBeVisible();
  await see(rosa.getByText("Hay transporte hasta que termina el turno de noche")).toBeVisible();
  const table = await signedIn(lead, new URL(desk.url()).pathname);
  await table.getByRole("link", { name: "Put results into the worksheet" }).click();
  await expectAccessible(table);
  await table.getByRole("button", { name: "Put into the worksheet" }).click();
  await see(table.getByText("Already in the worksheet")).toBeVisible();
  await table.getByRole("link", { name: "Open the theory of change" }).click();
  await see(table.getByText("Hay transporte hasta que termina el turno de noche").first()).toBeVisible();
  await see(table.getByText("Work that pays, Room 1").first()).toBeVisible();
});

test("nothing is lost on a weak network: what is typed and what is not yet sent survive a reload, and arrive once", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const rosa = await joinInSpanish(code, "Rosa");
  await press(desk, "Start", "Everyone is writing alone");
  await rosa.getByRole("textbox", { name: "Su idea" }).fill("Una idea sin terminar");
  await rosa.reload();
  await alive(rosa);
  await see(rosa.getByRole("textbox", { name: "Su idea" })).toHaveValue("Una idea sin terminar");

  // The network takes the note and never answers; then the page is loaded again.
  await rosa.route("**/notes", () => undefined);
  await rosa.getByRole("button", { name: "Agregar esta idea" }).click();
  await see(rosa.getByText("Guardada en este aparato, se enviará")).toBeVisible();
  await rosa.unroute("**/notes");
  await rosa.reload();
  await alive(rosa);
  await see(rosa.getByRole("button", { name: "Cambiar «Una idea sin terminar»" })).toBeVisible();
  await see(rosa.getByText("Guardada en este aparato, se enviará")).toBeHidden();
  await see(desk.getByRole("region", { name: "Room 1" }).getByText("1 person · 1 note")).toBeVisible();
});

test("an idea can be sent before any script has arrived, and a wrong code is answered next to the form", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const guest = await open("/join", { javaScript: false });
  await guest.getByLabel("Code").fill("AAAAAA");
  await guest.getByLabel("Your name or a nickname").fill("Old browser");
  await guest.getByRole("button", { name: "Join" }).click();
  await see(guest.getByText("We do not know this code.")).toBeVisible();
  await guest.getByLabel("Code").fill(code);
  await guest.getByRole("button", { name: "Join" }).click();
  await press(desk, "Start", "Everyone is writing alone");
  await guest.reload();
  await alive(guest);
  await guest.getByRole("textbox", { name: "Your idea" }).fill("Written without scripts");
  await guest.getByRole("button", { name: "Add this idea" }).click();
  await see(guest.getByText("Written without scripts")).toBeVisible();
});

test("moving on in the middle of a sentence keeps it in sight, and the new question is where one looks", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const rosa = await joinInSpanish(code, "Rosa");
  await press(desk, "Start", "Everyone is writing alone");
  await writeInSpanish(rosa, "Una idea entera");
  await rosa.getByRole("textbox", { name: "Su idea" }).fill("Una idea a medias");
  await desk.getByRole("button", { name: "Next question" }).click();
  await press(desk, "Open the notes", "Read what others wrote");
  await see(rosa.getByRole("heading", { level: 1, name: "Lean lo que escribieron los demás" })).toBeFocused();
  await see(rosa.getByRole("heading", { level: 1 })).toBeInViewport();
  await see(rosa.getByRole("textbox", { name: "Su idea" }).first()).toHaveValue("Una idea a medias");
  await see(rosa.getByRole("textbox", { name: "Su idea" }).first()).toBeVisible();
  await see(rosa.getByRole("textbox", { name: "Su idea" }).nth(1)).toBeHidden();
});

/** A room in which Ben has written two notes that all may read. */
async function twoNotesOpen() {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  const ben = await joinInEnglish(code, "Ben");
  await toPreconditions(desk);
  for (const text of ["Buses stop early", "No night train"]) {
    await ben.getByRole("textbox", { name: "Your idea" }).fill(text);
    await ben.getByRole("button", { name: "Add this idea" }).click();
    await see(ben.getByRole("button", { name: `Edit “${text}”` })).toBeVisible();
  }
  await press(desk, "Open the notes", "Put alike ideas together");
  return { desk, ben };
}

test("a dot stays where it was placed: neither the idea nor the focus moves", async () => {
  const { desk, ben } = await twoNotesOpen();
  await press(desk, "Next", "Place your dots");
  const more = ben.getByRole("button", { name: "One more dot for “No night train”" });
  await more.focus();
  await ben.keyboard.press("Enter");
  await see(ben.getByText("You have 2 dots left")).toBeVisible();
  await see(desk.getByRole("region", { name: "Room 1" }).getByText("1 dot")).toBeVisible();
  await ben.keyboard.press("Enter");
  await see(desk.getByRole("region", { name: "Room 1" }).getByText("2 dots")).toBeVisible();
  await see(more).toBeFocused();
  await see(ben.getByRole("listitem")).toContainText(["Buses stop early", "No night train"]);
});

test("a wrong code is answered in sight on a small phone, and what was typed stays", async () => {
  const guest = await open("/join", { ...phone, height: 568 });
  await guest.getByLabel("Código").fill("AAAAAA");
  await guest.getByLabel("Su nombre o un apodo").fill("Rosa");
  await guest.getByRole("button", { name: "Entrar" }).click();
  await see(guest.getByText("No conocemos este código.")).toBeInViewport();
  await expectAccessible(guest);
  await see(guest.getByLabel("Código")).toHaveValue("AAAAAA");
});

test("notes are put together by dragging one onto another", async () => {
  const { ben } = await twoNotesOpen();
  const note = (text: RegExp) => ben.getByRole("listitem").filter({ hasText: text });
  await note(/^Buses stop early/).dragTo(note(/^No night train/), { sourcePosition: { x: 12, y: 12 }, targetPosition: { x: 12, y: 12 } });
  await see(ben.getByRole("textbox", { name: "Name of this group" })).toBeVisible();
});

test("the projector shows the code, then the question and the clock, and nobody's name", async () => {
  const { facilitator } = await buildCoalition();
  const { desk, code } = await openBreakout(facilitator);
  await joinInEnglish(code, "A very private nickname");
  const wall = await signedIn(facilitator, `${new URL(desk.url()).pathname}/projector`);
  await see(wall.getByTestId("code")).toHaveText(code);
  await expectAccessible(wall);
  await press(desk, "Start", "Everyone is writing alone");
  await see(wall.getByRole("heading", { name: "Finish the sentence" })).toBeVisible();
  await see(wall.getByTestId("clock")).toHaveText(/^[12]:\d\d$/);
  expect(await wall.content()).not.toContain("A very private nickname");
  const sheet = await signedIn(facilitator, `${new URL(desk.url()).pathname}/sheet`);
  await see(sheet.getByTestId("code")).toHaveText(code);
  await see(sheet.getByText("Apunte la cámara de su teléfono al cuadro.")).toBeVisible();
  await expectAccessible(sheet);
});

test("a seat is of one session: a stranger's link leads to the join page", async () => {
  const { facilitator } = await buildCoalition();
  const { desk } = await openBreakout(facilitator);
  const session = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
  const stranger = await open(`/w/${session}`);
  expect(new URL(stranger.url()).pathname).toBe("/join");
  const answers = await Promise.all([
    stranger.request.get(`/w/${session}/changes`),
    stranger.request.post(`/w/${session}/notes`, { form: { intent: "contribute" }, headers: { "Sec-Fetch-Site": "same-origin" } }),
  ]);
  expect(answers.map((answer) => answer.status())).toEqual([401, 401]);
});
