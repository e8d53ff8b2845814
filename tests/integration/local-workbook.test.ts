import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { WorkbookReader, type WorkbookRules } from "../../app/domain/local-data/workbook-reader.server";
import { keepUpload, layUpload, loadUpload, localPage, mapColumns, readWorkbooksApart, wizardStep } from "../../app/domain/local-data/local-data.server";
import type { Member } from "../../app/domain/coalition/member";
import { buildCoalition } from "../build";
import { buildLocal } from "../build-local";
import { workbookOf } from "../build-workbook";
import { zipOf } from "../packed";
import { refusalOf } from "../refusal";

const open: WorkbookRules["open"] = () => spawn(process.execPath, ["--max-old-space-size=96", "--import", "tsx", "scripts/read-workbook.ts"], { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced" });

const send = async (member: Member, indicator: string, file: Uint8Array) => keepUpload(member, { indicator, name: "counts.xlsx", bytes: new Uint8Array(file) });

async function step(member: Member, upload: string) {
  const view = await wizardStep(member, { indicator: null, upload });
  if (view.step !== "columns") throw new Error(view.step);
  return view;
}

describe("a spreadsheet", () => {
  test("of numbers with three decimals asks nothing: they are numbers, not words", async () => {
    const { data } = await buildCoalition();
    const id = await buildLocal(data, { kind: "rate" });
    const upload = await send(data, id, workbookOf({ Data: [["Place", "Year", "Rate"], ["North", 2024, 12.345], ["South", 2024, 1.25]] }));
    const view = await step(data, upload);
    expect(view.asks).toEqual([]);
    const words = await send(data, id, workbookOf({ Data: [["Place", "Year", "Rate"], ["North", 2024, "12,345"], ["South", 2024, 1.25]] }));
    expect((await step(data, words)).asks).toMatchObject([{ key: "decimals-2", open: true, answer: "" }]);
  });

  test("is read by its cells: formulas by value, dates as days, numbers as they are kept; the sheet is chosen", async () => {
    readWorkbooksApart({ open });
    const { data } = await buildCoalition();
    const id = await buildLocal(data, { kind: "count", frequency: "month" });
    const date = (serial: number) => ({ xml: `<c s="1"><v>${serial}</v></c>` });
    const file = workbookOf({
      Notes: [["About these counts"]],
      "North side": [["School", "Month", "Students"], ["A", date(45306), 1250], ["B", date(45306), { xml: "<c><f>C2*2</f><v>2500</v></c>" }]],
      South: [["School", "Month", "Students"], ["C", date(45337), 41]],
    });
    const upload = await send(data, id, file);
    const view = await step(data, upload);
    expect(view).toMatchObject({ layout: { sheet: "North side", sheets: ["Notes", "North side", "South"], header: 1, delimiter: null }, mapping: { place: 0, period: 1, value: 2 }, asks: [] });
    await layUpload(data, { upload, layout: { sheet: "South", header: 1, wide: true } });
    expect(await step(data, upload)).toMatchObject({ layout: { sheet: "South" }, first: [{ cells: ["C", "2024-02-15", "41"] }] });
    await layUpload(data, { upload, layout: { sheet: "North side", header: 1, wide: true } });
    await mapColumns(data, { upload, mapping: view.mapping, vouched: false });
    expect(await loadUpload(data, { upload, rows: "all" })).toMatchObject({ values: 2 });
    const { view: page } = await localPage(data, { id, search: new URLSearchParams() });
    expect(page.rows.map(({ place, value }) => [place, value])).toEqual([["A", "1,250"], ["B", "2,500"]]);
  });

});

describe("a hostile or broken spreadsheet is refused, and nothing else is touched", () => {
  const reader = new WorkbookReader({ open });
  const gaps = Array.from({ length: 4000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");
  test.each<[string, () => Uint8Array, "broken-workbook" | "large-workbook"]>([
    ["one that unpacks to hundreds of megabytes", () => workbookOf({ Data: " ".repeat(100 << 20) }), "large-workbook"],
    ["one that says it is small", () => zipOf([{ name: "xl/workbook.xml", text: " ".repeat(1 << 20), claimed: 10 }]), "large-workbook"],
    ["one with a row a thousand million lines down", () => workbookOf({ Data: '<row r="900000000"><c r="A900000000"><v>1</v></c></row>' }), "large-workbook"],
    ["one with rows of sixteen thousand cells", () => workbookOf({ Data: gaps }), "large-workbook"],
    ["one that is cut off", () => workbookOf({ Data: [["Year", "Count"]] }).subarray(0, 600), "broken-workbook"],
    ["a text document", () => zipOf([{ name: "word/document.xml", text: "<w/>" }]), "broken-workbook"],
    ["one that is no XML", () => workbookOf({ Data: "<row><c" }), "broken-workbook"],
  ])("%s", async (_what, make, is) => {
    expect(await reader.read(make())).toEqual({ is });
  });

  test("and the next one is read", async () => {
    expect(await reader.read(workbookOf({ Data: [["Year", "Count"], [2024, 12]] }))).toMatchObject({ sheets: [{ name: "Data" }] });
  });

  test("one that takes too long is given up", async () => {
    const silent = () => spawn(process.execPath, ["-e", "process.on('message', () => {})"], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    expect(await new WorkbookReader({ open: silent, longest: 50 }).read(new Uint8Array(4))).toEqual({ is: "large-workbook" });
  });

  test("more than a few at once are told to wait", async () => {
    const ending = new WorkbookReader({ open: () => spawn(process.execPath, ["-e", "process.on('message', () => process.exit(0))"], { stdio: ["ignore", "ignore", "ignore", "ipc"] }) });
    const answers = await Promise.all(Array.from({ length: 7 }, () => ending.read(new Uint8Array(4))));
    expect(answers.filter((answer) => "is" in answer && answer.is === "busy")).toHaveLength(2);
  });

  test("an older spreadsheet, or one with a password, is named", async () => {
    const { data } = await buildCoalition();
    const id = await buildLocal(data, { kind: "count" });
    expect(await refusalOf(send(data, id, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])))).toBe("invalid");
  });
});
