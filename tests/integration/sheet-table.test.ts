import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { answer, changeRows, previewPaste, sheetCsv, takePaste, undoPaste } from "../../app/domain/process/process.server";
import { worksheetPage } from "../../app/domain/process/worksheet-page.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;

async function addRow(member: Member, worksheet: string, answers: Answers): Promise<string> {
  const item = await changeRows(member, { worksheet, intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet, item, field, value: typeof value === "object" ? [...value] : value, seen: 0 });
  return item;
}

async function tableOf(member: Member, step: number, worksheet: string, search = "") {
  const { table, answers, referents } = await worksheetPage(member, { step, worksheet, search: new URLSearchParams(search) });
  if (!table) throw new Error(`${worksheet} is no table`);
  return { table, answers, referents, lines: table.bands.flatMap(({ lines }) => lines) };
}

describe("a list whose rows are compared", () => {
  test("shows its rows in words, and only the open one with its answers and what it can point at", async () => {
    const { lead, core } = await buildCoalition();
    const bank = await addRow(core, "stakeholder_map", { name: "Credit Union", sector: "nonprofit", influence: 4, relationship_owner: lead.membershipId });
    await addRow(core, "stakeholder_map", { name: "Housing Trust" });
    const closed = await tableOf(core, 4, "stakeholder_map");
    expect(closed.lines.map(({ name, cells, open }) => [name, cells[1], cells[3], open])).toEqual([
      ["Credit Union", "4", "Lena Lead", true],
      ["Housing Trust", "", "", true],
    ]);
    expect([closed.answers.rows, closed.referents, closed.table.open]).toEqual([[], {}, null]);
    const { table, answers, referents } = await tableOf(core, 4, "4A", `row=${bank}`);
    expect(table.open).toMatchObject({ id: bank, name: "Credit Union", number: 1, previous: null });
    expect(answers.rows.map(({ cells }) => cells["name"])).toEqual([expect.objectContaining({ value: "Credit Union", version: 1, by: core.name })]);
    expect(referents.person?.map(({ label }) => label)).toContain("Lena Lead");
  });

  test("seeks, sorts and gathers by what the address says, and counts what is still to fill", async () => {
    const { lead, core } = await buildCoalition();
    await addRow(core, "stakeholder_map", { name: "B", sector: "nonprofit", influence: 2, status: "joined", relationship_owner: lead.membershipId });
    await addRow(core, "stakeholder_map", { name: "A", sector: "nonprofit", influence: 5 });
    const none = await addRow(core, "stakeholder_map", { name: "C" });
    const { table } = await tableOf(lead, 4, "4A");
    expect(table.counts).toEqual({ all: 3, open: 2, mine: 1 });
    expect(table.leads).toMatchObject({ sector: none, name: "" });
    const names = async (search: string) => (await tableOf(lead, 4, "4A", search)).lines.map(({ name }) => name);
    expect(await names("sort=-influence")).toEqual(["A", "B", "C"]);
    expect(await names("is.sector=-")).toEqual(["C"]);
    expect(await names("show=mine")).toEqual(["B"]);
    expect(await names("words=JOIN")).toEqual(["B"]);
    expect((await tableOf(lead, 4, "4A", "group=sector&sort=name")).table.bands.map(({ words, lines }) => [words === "", lines.map(({ name }) => name)])).toEqual([[false, ["A", "B"]], [true, ["C"]]]);
  });

  test("a row of another coalition, a removed one or a made-up one opens nothing", async () => {
    const { lead } = await buildCoalition();
    const other = await buildCoalition({ name: "Elsewhere" });
    const far = await addRow(other.lead, "data_inventory", { name: "Theirs" });
    const gone = await addRow(lead, "data_inventory", { name: "Gone" });
    await changeRows(lead, { worksheet: "data_inventory", intent: "remove", row: gone });
    for (const row of [far, gone, "not-an-id"]) expect((await tableOf(lead, 5, "5A", `row=${row}`)).table).toMatchObject({ open: null, counts: { all: 0 } });
  });

  test("small counts of people stay hidden, in the table and in the open row", async () => {
    const { lead, core } = await buildCoalition();
    const row = await addRow(lead, "descriptive_representation", { body: "Council", group: "Women", seats: 9, officials: 3 });
    await addRow(lead, "descriptive_representation", { body: "Council", group: "Men", seats: 9, officials: 6 });
    expect((await tableOf(lead, 2, "2D")).lines.map(({ cells }) => cells[2])).toEqual(["3", "6"]);
    const { lines, answers } = await tableOf(core, 2, "2D", `row=${row}`);
    expect(lines.map(({ cells }) => cells[2])).toEqual(["Hidden", "Hidden"]);
    expect(answers.rows[0]?.cells["officials"]).toMatchObject({ value: "", hidden: true });
  });

  test("what each person rates alone is shown as the middle of all, and what the planner works out by itself too", async () => {
    const { lead, core } = await buildCoalition();
    const row = await addRow(lead, "priorities", { decision: "chosen" });
    for (const [member, value] of [[lead, 5], [core, 3]] as const) await answer(member, { worksheet: "priorities", item: row, field: "severity", value, seen: 0 });
    const { lines, answers, table } = await tableOf(core, 6, "6G", `row=${row}`);
    const at = (field: string) => lines[0]?.cells[table.columns.findIndex((column) => column.field === field)];
    expect([at("severity"), at("score")]).toEqual(["4", expect.stringContaining("4")]);
    expect(answers.rows[0]?.cells["severity"]).toMatchObject({ value: 3, tally: { answers: 2, middle: 4 } });
  });

  test("somebody who sees only the rows they added has those and no others before them", async () => {
    const { lead, resident } = await buildCoalition();
    const mine = await addRow(resident, "comment_log", { comment: "Say it in plain words" });
    const theirs = await addRow(lead, "comment_log", { comment: "Add a picture" });
    const { lines } = await tableOf(resident, 9, "9B");
    expect(lines.map(({ id }) => id)).toEqual([mine]);
    expect((await tableOf(resident, 9, "9B", `row=${theirs}`)).table.open).toBeNull();
  });

  test("a long list is shown fifty rows at a time, and the page follows the row that is open", async () => {
    const { core } = await longList(1000);
    const { table, lines } = await tableOf(core, 5, "5A", "page=20&sort=-name");
    expect([table.shown, table.pages, lines.length]).toEqual([1000, 20, 50]);
    expect(lines.at(-1)?.name).toBe("Set 1");
    const open = lines[3]?.id ?? "";
    expect((await tableOf(core, 5, "5A", `row=${open}&sort=-name`)).table).toMatchObject({ page: 20, open: { number: 954, name: "Set 47" } });
  });
});

async function longList(rows: number): Promise<{ readonly core: Member }> {
  const { core } = await buildCoalition();
  const { coalitionId, accountId } = core;
  const cells = JSON.stringify({ kind: "survey", years: "2019–2024", access: "public", sensitivity: "none", limits: "Counts people once a year.", refresh: "yearly", groups: ["age", "race"], min_cell: 10, smallest_geo: "tract", predictor: ["preschool"] });
  await asMember(core, async (db) => {
    await db.$executeRaw`insert into worksheet_item (id, coalition_id, worksheet, position, added_by) select gen_random_uuid(), ${coalitionId}::uuid, 'data_inventory', 'i' || lpad(n::text, 5, '0') || '1', ${accountId}::uuid from generate_series(1, ${rows}::int) n`;
    await db.$executeRaw`insert into answer (id, coalition_id, worksheet, item_id, field, value, changed_by)
      select gen_random_uuid(), ${coalitionId}::uuid, 'data_inventory', item.id, cell.key, cell.value, ${accountId}::uuid
      from worksheet_item item, jsonb_each(${cells}::jsonb || jsonb_build_object('name', 'Set ' || substr(item.position, 2, 5)::int)) cell where item.coalition_id = ${coalitionId}::uuid`;
  });
  return { core };
}

describe("rows out of a spreadsheet", () => {
  const worksheet = "data_inventory";
  const lines = (rows: number) => `Data source name\tYears\n${Array.from({ length: rows }, (_, at) => `Set ${at + 1}\t${2000 + at}`).join("\n")}`;
  const wish = { columns: ["name", "years"], headed: true };

  test("are added in their order behind the others, with a first version each, and taken back in one act", async () => {
    const { data, coalitionId } = await own();
    await addRow(data, worksheet, { name: "First" });
    const { at, rows } = await takePaste(data, { worksheet, text: lines(60), wish, skip: false });
    expect(rows).toBe(60);
    const { lines: shown } = await tableOf(data, 5, "5A");
    expect(shown.map(({ name }) => name).slice(0, 12)).toEqual(["First", ...Array.from({ length: 11 }, (_, nth) => `Set ${nth + 1}`)]);
    const later = await addRow(data, worksheet, { name: "Last" });
    expect((await tableOf(data, 5, "5A", "page=2")).lines.at(-1)?.id).toBe(later);
    expect(await asMember(data, (db) => db.answerVersion.count({ where: { coalitionId } }))).toBe(122);
    expect(await undoPaste(data, { worksheet, at })).toBe(60);
    expect((await tableOf(data, 5, "5A")).lines.map(({ name }) => name)).toEqual(["First", "Last"]);
    expect(await refusalOf(undoPaste(data, { worksheet, at }))).toBe("not-found");
  });

  test("where one cell cannot be read, nothing is written, unless somebody says to leave it empty", async () => {
    const { data } = await own();
    const given = { worksheet, text: "Data source name\tSmallest count shown\nOne\t10\nTwo\tmany", wish: { columns: ["name", "min_cell"], headed: true } };
    expect(await previewPaste(data, given)).toMatchObject({ rows: 2, faulty: 1, faults: [{ row: 2, words: "many" }] });
    expect(await refusalOf(takePaste(data, { ...given, skip: false }))).toBe("invalid");
    expect((await tableOf(data, 5, "5A")).table.counts.all).toBe(0);
    await takePaste(data, { ...given, skip: true });
    expect((await tableOf(data, 5, "5A")).lines.map(({ name }) => name)).toEqual(["One", "Two"]);
  });

  test("five thousand are taken at once, and one more is not", async () => {
    const { data } = await own();
    expect((await previewPaste(data, { worksheet, text: lines(5_001), wish })).refused).toBe("rows");
    expect((await takePaste(data, { worksheet, text: lines(5_000), wish, skip: false })).rows).toBe(5_000);
    expect((await tableOf(data, 5, "5A")).table).toMatchObject({ shown: 5_000, pages: 100 });
  });

  test("are taken only by who may write there, into a worksheet that is a table, and taken back only by who added them", async () => {
    const { data, lead, viewer } = await buildCoalition();
    expect(await refusalOf(takePaste(viewer, { worksheet, text: lines(1), wish, skip: false }))).toBe("forbidden");
    expect(await refusalOf(takePaste(lead, { worksheet: "narratives", text: lines(1), wish, skip: false }))).toBe("not-found");
    const { at } = await takePaste(data, { worksheet, text: lines(1), wish, skip: false });
    expect(await refusalOf(undoPaste(lead, { worksheet, at }))).toBe("not-found");
  });

  test("what goes out as a table comes back the same, and no cell is a formula", async () => {
    const { data } = await own();
    await addRow(data, worksheet, { name: "=1+1", years: "2019", access: "public", predictor: ["access_to_preschool"] });
    const { text, name } = await sheetCsv(data, { step: 5, worksheet });
    expect([name, text.includes(`"'=1+1"`), text.split("\r\n").length]).toEqual(["5A-data_inventory.csv", true, 4]);
    const other = (await buildCoalition({ name: "Elsewhere" })).data;
    await takePaste(other, { worksheet, text, wish: null, skip: false });
    const cells = async (member: Member) => (await worksheetPage(member, { step: 5, worksheet })).answers.rows.map((row) => Object.entries(row.cells).map(([place, { value }]) => [place, value]).toSorted());
    expect(await cells(other)).toEqual(await cells(data));
  });
});

async function own(): Promise<{ readonly data: Member; readonly coalitionId: string }> {
  const { data } = await buildCoalition();
  return { data, coalitionId: data.coalitionId };
}
