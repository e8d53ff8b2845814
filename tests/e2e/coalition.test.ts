import { expect, test } from "vitest";
import { createCoalition } from "../../app/domain/coalition/coalition.server";
import { buildCoalition, buildPerson, buildPlace } from "../build";
import { expectAccessible, expectNoSidewaysScroll, open, signedIn, see } from "./story";

const password = "lantern orchard bicycle river";
const address = () => `story-${crypto.randomUUID()}@example.org`;

test("a newcomer makes an account, starts a coalition for a county found by typing, and invites somebody who joins", async () => {
  const lead = await open("/sign-up");
  await expectAccessible(lead);
  await lead.getByLabel("Your name").fill("Lena Ortiz");
  await lead.getByLabel("E-mail").fill(address());
  await lead.getByLabel("Password").fill(password);
  await see(lead.getByText("hard to guess")).toBeVisible();
  await lead.getByRole("button", { name: "Create an account" }).click();
  await see(lead.getByRole("heading", { name: "Now sign in" })).toBeFocused();
  await expectAccessible(lead);
  await lead.getByLabel("Password").fill(password);
  await lead.getByRole("button", { name: "Sign in" }).click();

  await see(lead.getByRole("heading", { name: "Start a coalition" })).toBeVisible();
  await expectAccessible(lead);
  await lead.getByLabel("Name of the coalition").fill("Guilford Works Together");
  await lead.getByRole("combobox", { name: "County or city" }).pressSequentially("Guilford");
  await lead.getByRole("option", { name: /Guilford County, North Carolina/ }).click();
  await lead.getByRole("button", { name: "Start a coalition" }).click();

  await see(lead.getByRole("heading", { name: "People", level: 1 })).toBeVisible();
  await expectAccessible(lead);
  await lead.getByLabel("Who is it for?").fill("Rosa");
  await lead.getByRole("checkbox", { name: /^Community member/ }).check();
  await lead.getByRole("button", { name: "Make an invitation link" }).click();
  await see(lead.getByLabel("Invitation link")).toBeFocused();
  await see(lead.getByLabel("Who is it for?")).toHaveValue("");
  const link = await lead.getByLabel("Invitation link").inputValue();

  const rosa = await open(new URL(link).pathname, { language: "es", width: 320, height: 740 });
  await see(rosa.getByRole("heading", { name: /Le invitan a Guilford Works Together/ })).toBeVisible();
  await expectNoSidewaysScroll(rosa);
  await rosa.getByRole("link", { name: "Crear una cuenta" }).click();
  await see(rosa.getByRole("heading", { name: "Crear una cuenta" })).toBeVisible();
  await expectNoSidewaysScroll(rosa);
  await rosa.getByLabel("Su nombre").fill("Rosa Delgado");
  await rosa.getByLabel("Correo electrónico").fill(address());
  await rosa.getByLabel("Contraseña").fill(password);
  await rosa.getByRole("button", { name: "Crear una cuenta" }).click();
  await see(rosa.getByRole("heading", { name: "Ahora inicie sesión" })).toBeVisible();
  await expectNoSidewaysScroll(rosa);
  await rosa.getByLabel("Contraseña").fill(password);
  await rosa.getByRole("button", { name: "Iniciar sesión" }).click();
  await see(rosa.getByRole("button", { name: /Aceptar/ })).toBeVisible();
  await expectNoSidewaysScroll(rosa);
  await rosa.getByRole("button", { name: /Aceptar/ }).click();
  await see(rosa.getByText("Ya está dentro")).toBeVisible();
  expect(new URL(rosa.url()).pathname).toBe("/guilford-works-together");

  await lead.goto("/guilford-works-together/people");
  await see(lead.getByRole("rowheader", { name: "Rosa Delgado" })).toBeVisible();

  expect((await (await open("/")).goto(new URL(link).pathname))?.status()).toBe(410);
  await rosa.goto(new URL(link).pathname);
  await see(rosa.getByRole("heading", { name: "Usted ya está en Guilford Works Together" })).toBeVisible();
  await expectAccessible(rosa);
  await rosa.getByRole("link", { name: "Abrir la coalición" }).click();
  await see(rosa).toHaveURL(/\/guilford-works-together$/);
});

test("the summary of a form names the field of each line, and leads to it", async () => {
  const newcomer = await open("/sign-up", { width: 320 });
  await newcomer.getByLabel("Your name").fill("   ");
  await newcomer.getByRole("button", { name: "Create an account" }).click();
  const summary = newcomer.getByRole("alert");
  await see(summary.getByRole("link")).toHaveText(["Your name: Fill this in.", "E-mail: Fill this in.", "Password: Fill this in."]);
  await summary.getByRole("link", { name: /^E-mail/ }).press("Enter");
  await see(newcomer.getByLabel("E-mail")).toBeFocused();
  await expectAccessible(newcomer);
  await expectNoSidewaysScroll(newcomer);

  const { lead } = await buildCoalition();
  const inviting = await signedIn(lead, `/${lead.coalitionSlug}/people`, { language: "es", dark: true });
  await inviting.getByRole("button", { name: "Crear un enlace de invitación" }).click();
  await see(inviting.getByRole("alert").getByRole("link")).toHaveText(["¿Para quién es? Complete este campo.", "Funciones: Elija al menos una función."]);
  await inviting.getByRole("alert").getByRole("link", { name: /^Funciones/ }).press("Enter");
  await inviting.keyboard.press("Tab");
  await see(inviting.getByRole("checkbox", { name: /^Trabaja con la coalición/ })).toBeFocused();
  await inviting.locator("summary").filter({ hasText: "Otra función" }).click();
  await see(inviting.getByRole("checkbox", { name: /^Organización líder/ })).toBeVisible();
});

test("a lead who is alone is shown how to begin, until the records show it", async () => {
  const founder = await buildPerson();
  const slug = await createCoalition(founder, { name: "Begin Here", community: await buildPlace() });
  const lead = await signedIn({ accountId: founder.id }, `/${slug}`, { width: 320 });
  const begin = lead.getByRole("region", { name: "Begin here" });
  await see(begin.getByRole("listitem")).toHaveCount(3);
  await expectAccessible(lead);
  await expectNoSidewaysScroll(lead);
  await begin.getByRole("link", { name: "Invite people" }).click();
  await lead.getByLabel("Who is it for?").fill("Rosa");
  await lead.getByRole("checkbox", { name: /^Community member/ }).check();
  const make = lead.getByRole("button", { name: "Make an invitation link" });
  await make.focus();
  const [button, bar] = [await make.boundingBox(), await lead.getByRole("navigation", { name: "Main pages" }).boundingBox()];
  expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await make.click();
  await see(lead.getByLabel("Invitation link")).toBeVisible();
  await lead.goto(`/${slug}`);
  await see(begin.getByRole("link")).toHaveText(["See the figures", "Open worksheet 1B"]);
});

test("signing in says the same of an unknown address and a wrong password, and keeps what was typed", async () => {
  const email = address();
  const page = await open("/sign-up");
  await page.getByLabel("Your name").fill("Ana");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.getByRole("heading", { name: "Now sign in" }).waitFor();

  const refused: (string | null)[] = [];
  for (const [who, secret] of [[email, "not the right words"], [address(), password]] as const) {
    const other = await open("/sign-in");
    await other.getByLabel("E-mail").fill(who);
    await other.getByLabel("Password").fill(secret);
    await other.getByRole("button", { name: "Sign in" }).click();
    refused.push(await other.getByRole("alert").textContent());
    expect(await other.getByLabel("E-mail").inputValue()).toBe(who);
  }
  expect(refused[0]).toContain("do not belong together");
  expect(refused[0]).toBe(refused[1]);
});

test("signs out, and the session is gone from the server", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, "/");
  const stolen = (await page.context().cookies()).filter(({ name }) => name === "session");
  await page.getByRole("button", { name: "Sign out" }).click();
  await see(page.getByText("You are signed out.")).toBeVisible();
  await page.context().addCookies(stolen);
  await page.goto(`/${lead.coalitionSlug}`);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test("a coalition is not there for members of another", async () => {
  const [mine, theirs] = [await buildCoalition({ name: "Mine" }), await buildCoalition({ name: "Theirs" })];
  const page = await signedIn(mine.lead, `/${mine.lead.coalitionSlug}/people`);
  const foreign = await page.goto(`/${theirs.lead.coalitionSlug}/people`);
  expect(foreign?.status()).toBe(404);
  const nowhere = await page.goto("/no-such-coalition/people");
  expect(nowhere?.status()).toBe(404);
  await see(page.getByRole("heading", { name: "We could not find that page" })).toBeVisible();
});

test("works before any script has arrived", async () => {
  const page = await open("/sign-up", { javaScript: false });
  await page.getByLabel("Your name").fill("No Script");
  await page.getByLabel("E-mail").fill("not an address");
  await page.getByLabel("Password").fill("short");
  await page.locator("form[method=post] button[type=submit]").last().click();
  await see(page.getByLabel("Your name")).toHaveValue("No Script");
});
