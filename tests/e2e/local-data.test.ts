import { Buffer } from "node:buffer";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { absence, buildLocal, loadCsv } from "../build-local";
import { buildCoalition } from "../build";
import { workbookOf } from "../build-workbook";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

const broken = ["School,Year,Grade,Percent,Absent,Enrolled", "All,2024,All,18.0,180,1000", "All,2024,3,1.2,6,500", "All,2024,4,many,174,500", "North,2024,All,18.0,90,500", "South,2024,All,18.0,90,500"].join("\n");
const right = broken.replace("many", "34.8");

test("the whole way: describe, choose a file, mend it, load, read, freeze, undo", async () => {
  const { data, resident } = await buildCoalition({ name: "Local counts" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/local`);
  await see(heading(page, "No local data yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Add local data" }).click();

  await see(heading(page, "What do you count?")).toBeVisible();
  await page.getByRole("button", { name: "Save and choose a file" }).click();
  await see(page.getByText("Fill this in.").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Name" }).fill("Chronic absence");
  await page.getByRole("textbox", { name: "Definition" }).fill("Students who missed ten percent of school days, among all enrolled.");
  await page.getByRole("textbox", { name: "Area" }).fill("Two school zones");
  await page.getByRole("textbox", { name: "Source" }).fill("School district, attendance records");
  await page.getByLabel("Which way is better?").selectOption({ label: "Lower is better" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save and choose a file" }).click();

  await see(heading(page, "Choose the file")).toBeVisible();
  await page.getByLabel("Spreadsheet or CSV file").setInputFiles(csv("absence.csv", "<!doctype html><p>Please sign in</p>"));
  await page.getByRole("button", { name: "Read the file" }).click();
  await see(page.getByText("This is a web page saved under another name, not a table.", { exact: false }).first()).toBeVisible();
  await page.getByLabel("Spreadsheet or CSV file").setInputFiles(csv("absence.csv", broken));
  await page.getByRole("button", { name: "Read the file" }).click();

  await see(heading(page, "Check how it is read")).toBeVisible();
  await see(page.getByLabel("Numerator")).toHaveValue("4");
  await see(page.getByLabel("Year or period")).toHaveValue("1");
  await page.getByLabel("Year or period").selectOption("");
  await page.getByRole("button", { name: "Try it out" }).click();
  await see(page.getByLabel("Year or period")).toHaveAttribute("aria-invalid", "true");
  const tops = await Promise.all(["Year or period", "Place or area"].map(async (label) => Math.round((await page.getByLabel(label).boundingBox())?.y ?? Number.NaN)));
  expect(tops[0]).toBe(tops[1]);
  await page.getByLabel("Year or period").selectOption("1");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try it out" }).click();
  const rehearsal = page.locator("#rehearsal");
  await see(rehearsal.getByText("One row has errors")).toBeVisible();
  await see(rehearsal.getByText("Line 4, column “Percent”:")).toBeVisible();
  await see(rehearsal.getByText("“many” is no number.")).toBeVisible();
  await see(page.getByLabel("Load nothing until the file is right")).toBeChecked();
  await rehearsal.getByRole("button", { name: "Load" }).click();
  await see(rehearsal.getByText("Nothing was loaded, because one row has an error.", { exact: false })).toBeVisible();

  // Left and come back to: the file waits on the list.
  await page.getByRole("link", { name: "Local data" }).first().click();
  await page.getByRole("link", { name: "Continue with absence.csv" }).click();
  await see(rehearsal.getByText("One row has errors")).toBeVisible();
  await page.getByRole("link", { name: "Choose another file" }).click();
  await see(heading(page, "Choose the file")).toBeVisible();
  await page.getByLabel("Spreadsheet or CSV file").setInputFiles(csv("absence-right.csv", right));
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: "Try it out" }).click();
  await see(rehearsal.getByText("One figure is or rests on a small count and will be hidden")).toBeVisible();
  await see(rehearsal.getByText("One more will be hidden, so that nobody can work them out")).toBeVisible();
  await expectAccessible(page);
  await rehearsal.getByRole("button", { name: "Load" }).click();

  await see(page.getByText("5 figures are loaded.")).toBeVisible();
  await see(page.getByText("Chronic absence: 18.0% in 2024, for everyone (Two school zones).")).toBeVisible();
  await see(page.locator("svg text", { hasText: "18.0%" }).first()).toBeVisible();
  await page.getByLabel("Groups").selectOption({ label: "Grade" });
  await see(page.getByText("2 figures here are hidden to protect privacy.")).toBeVisible();
  await page.getByText("Table", { exact: true }).click();
  await see(page.getByRole("row", { name: /^Grade 3 2024 Hidden to protect privacy/ })).toBeVisible();
  await see(page.getByRole("row", { name: /^Grade 4 2024 Hidden to protect privacy/ })).toBeVisible();
  await expectAccessible(page);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download" }).click()]);
  expect(download.suggestedFilename()).toBe("local-data.csv");

  await page.getByRole("link", { name: "See raw counts" }).click();
  await see(heading(page, "Raw counts, do not share").first()).toBeVisible();
  await see(page.getByRole("row", { name: /^Grade 3 Whole area 2024 1\.2%/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to what everyone sees" }).click();

  await page.getByLabel("Which figure").selectOption({ label: "Everyone · Whole area · 2024: 18.0%" });
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  await see(page.locator("#baselines").getByText("18.0% in 2024")).toBeVisible();
  await page.getByRole("button", { name: "Undo this load: absence-right.csv" }).click();
  await see(page.getByText("One baseline that was frozen from it stays", { exact: false }).first()).toBeVisible();
  await see(page.locator("#loads").getByText(/^Undone by/)).toBeVisible();
  await see(page.getByRole("main").getByText("No figures are loaded yet.")).toBeVisible();
  await page.locator("#baselines").getByRole("link", { name: "Set a target" }).click();
  await page.waitForURL(/\/targets\/new\?baseline=/);

  const other = await signedIn(resident, `/${resident.coalitionSlug}/metrics/local`);
  await see(other.getByRole("link", { name: "Chronic absence" })).toBeVisible();
  await see(other.getByRole("link", { name: "Add local data" })).toHaveCount(0);
});

test("on a phone, in Spanish, in the dark", async () => {
  const { data, resident } = await buildCoalition({ name: "Conteos locales" });
  const id = await buildLocal(data, { name: "Ausentismo crónico" });
  await loadCsv(data, id, `${absence}\nAll,2023,3,1.2,6,500\nAll,2023,4,38.8,194,500`);
  const small = { width: 320, height: 700, language: "es", dark: true } as const;
  const list = await signedIn(resident, `/${resident.coalitionSlug}/metrics/local`, small);
  await see(heading(list, "Lo que ustedes mismos cuentan")).toBeVisible();
  await expectNoSidewaysScroll(list);
  await expectAccessible(list);
  await list.getByRole("link", { name: "Ausentismo crónico" }).click();
  await list.getByLabel("Período").selectOption("2023");
  await list.getByLabel("Grupos").selectOption({ label: "Grade" });
  await see(list.getByText("2 cifras de aquí están ocultas para proteger la privacidad.")).toBeVisible();
  await see(list.getByRole("img", { name: /^Barras de Ausentismo crónico.*Grade 3 Oculto para proteger la privacidad/ })).toBeVisible();
  await expectNoSidewaysScroll(list);
  await expectAccessible(list);

  const wizard = await signedIn(data, `/${data.coalitionSlug}/metrics/local/new`, small);
  await see(heading(wizard, "¿Qué cuentan?")).toBeVisible();
  await expectNoSidewaysScroll(wizard);
  await expectAccessible(wizard);
  await wizard.getByRole("link", { name: "Ausentismo crónico" }).click();
  await wizard.getByLabel("Hoja de cálculo o archivo CSV").setInputFiles(csv("ausencias.csv", "Escuela;Año;Grado;Porcentaje;Matrícula\nNorte;2025;3;12,5 %;400\nSur;2025;3;mucho;300\n"));
  await wizard.getByRole("button", { name: "Leer el archivo" }).click();
  await see(heading(wizard, "Revise cómo se lee")).toBeVisible();
  await wizard.getByRole("button", { name: "Probar" }).click();
  await see(wizard.getByText("«mucho» no es un número.")).toBeVisible();
  await expectNoSidewaysScroll(wizard);
  await expectAccessible(wizard);
  await wizard.getByText("Cargar la única fila buena y omitir las demás").click();
  await wizard.getByRole("button", { name: "Cargar", exact: true }).click();
  await see(wizard.getByText("Se cargó una cifra.")).toBeVisible();
});

test("a spreadsheet whose sheet is chosen and which asks a question, on a phone, in Spanish, by keyboard", async () => {
  const { data } = await buildCoalition({ name: "Hojas locales" });
  const id = await buildLocal(data, { name: "Visitas", kind: "rate" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/local/new?indicator=${id}`, { width: 320, height: 700, language: "es", dark: true });
  const sheet = [["Condado Forest"], ["Lugar", "Año", "Tasa", "Población"], ["Norte", 2024, "1,250", 4000], ["Sur", 2024, "2,500", 5000]];
  await page.getByLabel("Hoja de cálculo o archivo CSV").setInputFiles({ name: "visitas.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: workbookOf({ Antes: [["Lugar", "Año"], ["Norte", 2023]], Visitas: sheet }) });
  await page.getByRole("button", { name: "Leer el archivo" }).click();
  await see(heading(page, "Revise cómo se lee")).toBeVisible();
  await page.getByLabel("Hoja", { exact: true }).selectOption("Visitas");
  await page.getByRole("button", { name: "Leerlo así" }).press("Enter");
  await see(page.getByText("Se omite una línea de arriba de la tabla.")).toBeVisible();
  await see(page.getByLabel("Línea con los nombres de las columnas")).toHaveValue("2");
  await page.getByRole("button", { name: "Probar" }).press("Enter");
  const decimals = page.getByLabel("Decimales en «Tasa»");
  await see(page.getByText("Una cosa más antes de probar el archivo")).toBeVisible();
  await see(decimals).toHaveAttribute("aria-invalid", "true");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await decimals.selectOption({ label: "Con coma: «1,250» es 1.25" });
  await page.getByRole("button", { name: "Probar" }).press("Enter");
  await see(page.locator("#rehearsal").getByText("2 cifras nuevas están listas para cargar")).toBeVisible();
  await see(decimals).toHaveValue("2:comma");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("without scripts the wizard works as well", async () => {
  const { data } = await buildCoalition({ name: "No scripts" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/local/new`, { javaScript: false });
  await page.getByRole("textbox", { name: "Name" }).fill("Evictions");
  await page.getByRole("textbox", { name: "Definition" }).fill("Court-ordered evictions.");
  await page.getByText("A count", { exact: true }).click();
  await page.getByRole("textbox", { name: "Area" }).fill("East side");
  await page.getByRole("button", { name: "Save and choose a file" }).click();
  // What was typed is kept beside what is wrong.
  await see(page.getByText("Fill this in.").first()).toBeVisible();
  await see(page.getByRole("textbox", { name: "Name" })).toHaveValue("Evictions");
  await page.getByRole("textbox", { name: "Source" }).fill("County court");
  await page.getByRole("button", { name: "Save and choose a file" }).click();
  await page.getByLabel("Spreadsheet or CSV file").setInputFiles(csv("evictions.csv", "Place,Year,Count\nNorth,2024,4\nSouth,2024,60\nAll,2024,64\n"));
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: "Try it out" }).click();
  await page.getByRole("button", { name: "Load", exact: true }).click();
  await see(page.getByText("3 figures are loaded.")).toBeVisible();
  await see(page.getByText("Evictions: 64 in 2024, for everyone (East side).")).toBeVisible();
  await see(page.getByText("2 figures here are hidden to protect privacy.")).toBeVisible();
  expect(await page.content()).not.toMatch(/>60</);
});

test("the tab of local data is there for those who may open it", async () => {
  const { facilitator, reviewer, viewer } = await buildCoalition({ name: "Local doors" });
  const tabs = (page: Page) => page.getByRole("navigation", { name: "Views of the figures" }).getByRole("link");
  const around = ["Our community", "Compare", "Nation", "What stands out", "Peers"];
  for (const [member, label] of [[facilitator, false], [reviewer, false], [viewer, true]] as const) {
    const page = await signedIn(member, `/${member.coalitionSlug}/metrics`);
    await see(tabs(page)).toHaveText([...around, ...(label ? ["Local data"] : []), "Releases"]);
  }
});

test("a predictor's page lists what the coalition counts of it, for its people only", async () => {
  const { data, facilitator, viewer } = await buildCoalition({ name: "Local predictors" });
  const id = await buildLocal(data, { predictor: "effective_public_education" });
  await loadCsv(data, id, absence);
  await buildLocal(data, { name: "Evictions", predictor: "housing_stability" });
  const predictor = `/${data.coalitionSlug}/metrics/predictors/effective_public_education`;
  const page = await signedIn(viewer, predictor, { width: 320, height: 700 });
  await see(heading(page, "What you count yourselves")).toBeVisible();
  await see(page.getByText("18.0% in 2024")).toBeVisible();
  await see(page.getByText("Evictions")).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: /Chronic absence/ }).click();
  await page.waitForURL(`**/metrics/local/${id}`);

  const outside = await signedIn(facilitator, predictor);
  await see(heading(outside, "Your baselines and targets")).toBeVisible();
  await see(heading(outside, "What you count yourselves")).toHaveCount(0);
});

test("where somebody looks for a way to edit an indicator, the page says why there is none and what to do", async () => {
  const { data, viewer } = await buildCoalition({ name: "Local words" });
  const own = `/${data.coalitionSlug}/metrics/local/${await buildLocal(data)}`;
  const page = await signedIn(data, own);
  const about = page.locator("#about");
  await see(about.getByRole("heading", { name: "This cannot be edited" })).toBeVisible();
  await see(about).toContainText("describe it as another indicator with a name of its own");
  await expectAccessible(page);
  await about.getByRole("link", { name: "Describe another indicator" }).click();
  await see(heading(page, "What do you count?")).toBeVisible();

  const reader = await signedIn(viewer, own);
  await see(reader.locator("#about")).toContainText("Definition");
  await see(reader.getByText("This cannot be edited")).toHaveCount(0);
});
