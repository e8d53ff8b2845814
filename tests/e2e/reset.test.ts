import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildFolder } from "../../scripts/build.js";
import { freePort } from "../../scripts/database/embedded-database";
import { invite } from "../../app/domain/coalition/invitation.server";
import { buildCoalition, buildPerson } from "../build";
import { openMailBox, type Arrived } from "../mail-box";
import { expectAccessible, expectNoSidewaysScroll, open, see, signedIn } from "./story";

/** The product as it runs beside a mail server: the build that the other stories open, which run it without one. */
let box: Awaited<ReturnType<typeof openMailBox>>;
let child: ChildProcess;
let site = "";

beforeAll(async () => {
  box = await openMailBox();
  const port = await freePort();
  site = `http://localhost:${port}`;
  const { VITEST: _vitest, BASE_URL: _base, ...rest } = process.env;
  const env = { ...rest, NODE_ENV: "production" as const, PORT: String(port), HOST: "localhost", DATABASE_URL: inject("appDatabaseUrl"), SAMPLE: "off", SMTP_URL: box.url, LOG_LEVEL: "error" };
  child = spawn(process.execPath, [resolve(buildFolder, "scripts/run.js")], { stdio: ["ignore", "pipe", "inherit"], env });
  await new Promise<void>((ready, fail) => {
    child.stdout?.on("data", (words: Buffer) => words.toString().includes("Ready on") && ready());
    child.once("exit", (code) => fail(new Error(`The server ended with ${code ?? "a signal"} before it was ready.`)));
  });
});

afterAll(async () => {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
  await box.close();
});

const linkIn = ({ text }: Arrived) => /^http\S+/m.exec(text)?.[0] ?? "";

describe("somebody who forgot their password", () => {
  test("chooses a new one by a link from a letter, once", async () => {
    const { email } = await buildPerson("Rosa Delgado");
    const page = await open(`${site}/sign-in`);
    await page.getByRole("link", { name: "Forgot your password?" }).click();
    await expectAccessible(page);
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    await see(page.getByRole("status").filter({ hasText: "Look into your mail" })).toContainText(email);
    await expectAccessible(page);
    const link = linkIn(await box.next());
    expect(link.startsWith(`${site}/reset/`)).toBe(true);

    await page.goto(link);
    await expectAccessible(page);
    await page.getByLabel("Password", { exact: true }).fill("1234567890");
    await page.getByRole("button", { name: "Save the new password" }).click();
    await see(page.getByText("Your old password still stands.").first()).toBeVisible();
    await page.getByLabel("Password", { exact: true }).fill("lantern orchard velvet 42");
    await page.getByRole("button", { name: "Save the new password" }).click();
    await see(page.getByText("Your new password is saved.")).toBeVisible();

    const later = await open(link);
    await see(later.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
  });

  test("on a phone, in Spanish, without JavaScript", async () => {
    const { email } = await buildPerson("Rosa Delgado");
    const page = await open(`${site}/forgotten`, { width: 320, language: "es", javaScript: false });
    await expectNoSidewaysScroll(page);
    await page.getByLabel("Correo electrónico").fill(email);
    await page.getByRole("button", { name: "Enviar el enlace" }).click();
    await see(page.getByText("Revise su correo")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.goto(linkIn(await box.next()));
    await expectNoSidewaysScroll(page);
    await page.getByLabel("Contraseña", { exact: true }).fill("linterna huerto violeta 42");
    await page.getByRole("button", { name: "Guardar la contraseña nueva" }).click();
    await see(page.getByText("Su contraseña nueva está guardada.")).toBeVisible();
  });
});

describe("somebody who is new, where letters are sent", () => {
  test("makes an account by a link from a letter, once, and is told when it was used", async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    const page = await open(`${site}/sign-up`);
    await expectAccessible(page);
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    await see(page.getByRole("status").filter({ hasText: "Look into your mail" })).toContainText(email);
    await expectAccessible(page);
    const link = linkIn(await box.next());
    expect(link.startsWith(`${site}/sign-up/`)).toBe(true);

    await page.goto(link);
    await see(page.getByText(`For your e-mail ${email}.`)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Your name").fill("Lena Ortiz");
    await page.getByLabel("Password", { exact: true }).fill("lantern orchard velvet 42");
    await page.getByRole("button", { name: "Create the account" }).click();
    await see(page.getByRole("heading", { level: 1 })).toHaveText("Start a coalition");

    const later = await open(link, { width: 320 });
    await see(later.getByRole("heading", { level: 1 })).toHaveText("This link was used already");
    await expectAccessible(later);
    await expectNoSidewaysScroll(later);
    await later.goto(`${site}/sign-up/no-such-link`);
    await see(later.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
    await later.getByRole("link", { name: "Ask for a new link" }).click();
    await see(later.getByLabel("E-mail")).toBeVisible();
  });

  test("comes in by an invitation, on a phone, in Spanish, without JavaScript", async () => {
    const { lead } = await buildCoalition({ name: "Río Claro" });
    const invitation = `/invitation/${await invite(lead, { invitee: "Rosa", roles: ["resident"] })}`;
    const page = await open(site + invitation, { width: 320, language: "es", javaScript: false });
    await page.getByRole("link", { name: "Crear una cuenta" }).click();
    await page.getByLabel("Correo electrónico").fill(`${crypto.randomUUID()}@example.org`);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Enviar el enlace" }).click();
    await see(page.getByText("Revise su correo")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.goto(linkIn(await box.next()));
    await expectNoSidewaysScroll(page);
    await page.getByLabel("Su nombre").fill("Rosa Delgado");
    await page.getByLabel("Contraseña", { exact: true }).fill("linterna huerto violeta 42");
    await page.getByRole("button", { name: "Crear la cuenta" }).click();
    await see(page.getByRole("heading", { level: 1 })).toHaveText("Le invitan a Río Claro");
    await page.getByRole("button", { name: /Aceptar/ }).click();
    await see(page.getByText("Ya está dentro")).toBeVisible();
  });
});

test("somebody whose address is not confirmed is told wherever they are, confirms it by a letter, and goes on", async () => {
  const { lead } = await buildCoalition({ name: "Confirmed" });
  const uma = await buildPerson("Uma", { confirmed: false });
  const invitation = `/invitation/${await invite(lead, { invitee: "Uma", roles: ["viewer"] })}`;
  const page = await signedIn({ accountId: uma.id }, site + invitation, { width: 320, language: "es" });
  await see(page.getByText(`${uma.email} todavía no está confirmado`)).toBeVisible();
  await see(page.getByRole("button", { name: /Aceptar/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Confirme su correo electrónico" }).click();
  await page.getByRole("button", { name: "Enviarme el enlace" }).click();
  await see(page.getByRole("status").filter({ hasText: "Revise su correo" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const link = linkIn(await box.next());

  const other = await signedIn(lead, link);
  await see(other.getByRole("heading", { level: 1 })).toHaveText("This link is for another account");
  await expectAccessible(other);
  await page.goto(link);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Sí, confirmarla" }).click();
  await see(page.getByText("Su correo electrónico está confirmado.")).toBeVisible();
  await page.getByRole("button", { name: /Aceptar/ }).click();
  await see(page.getByText("Ya está dentro")).toBeVisible();
  await page.goto(link);
  await see(page.getByRole("heading", { level: 1 })).toHaveText("Esta dirección ya está confirmada");
});

test("an invitation goes out by e-mail, and its link is shown as well", async () => {
  const { lead } = await buildCoalition({ name: "Letters" });
  const page = await signedIn(lead, `${site}/${lead.coalitionSlug}/people`);
  await page.getByLabel("Who is it for?").fill("Mateo");
  await page.getByLabel("Their e-mail (optional)").fill("mateo@example.org");
  await page.getByRole("checkbox", { name: "Community member" }).check();
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  await see(page.getByText("The link is on its way to Mateo.")).toBeVisible();
  await expectAccessible(page);
  const link = linkIn(await box.next());
  await see(page.getByLabel("Invitation link")).toHaveValue(link);
  const mateo = await open(link);
  await see(mateo.getByRole("heading", { level: 1 })).toHaveText("You are invited to Letters");
});

test.each(["en", "es"] as const)("every way in fits a small phone, with letters and without (%s)", async (language) => {
  const { lead } = await buildCoalition({ name: "Forest County Transportation and Neighborhoods Coalition" });
  const invitation = `/invitation/${await invite(lead, { invitee: "Rosa", roles: ["resident", "data"] })}`;
  const page = await open(`${site}/`, { width: 320, language });
  for (const path of ["/sign-in", "/sign-up", "/forgotten", "/sign-up/no-such-link", "/reset/no-such-link", invitation]) {
    await page.goto(site + path);
    await expectNoSidewaysScroll(page);
  }
  for (const path of ["/", "/sign-in", "/sign-up", invitation]) {
    await page.goto(inject("appUrl") + path);
    await expectNoSidewaysScroll(page);
  }
});

test("without a mail server nobody is sent looking for a letter", async () => {
  const page = await open("/sign-in");
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  await see(page.getByRole("link", { name: "Forgot your password?" })).toHaveCount(0);
  expect((await fetch(`${inject("appUrl")}/forgotten`)).status).toBe(404);
});
