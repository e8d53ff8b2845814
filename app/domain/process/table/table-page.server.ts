import { listDesignOf } from "~/content/lists/list-designs";
import type { ListDesign } from "~/content/lists/list-design";
import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { asMember } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { withDerived } from "../derived/derive-sheet.server";
import { readAnswers } from "../worksheet/list-answers.server";
import type { Referents } from "../worksheet/referents/referent";
import { listReferents } from "../worksheet/referents/referents.server";
import type { AnsweredRow } from "../worksheet";
import { arrange, type Arranged, type Band } from "./arrange";
import { readRows } from "./read-rows.server";
import { readPasted, readView } from "./read-view";
import { nothing } from "./row-view";
import { isOpen, type Line, linesOf } from "./table-line";
import type { OpenRow, TableBand, TableChoice, TableColumn, TablePage } from "./table-page";

type Table = NonNullable<ListDesign["table"]>;

/** The table of a worksheet as an address asks for it, and what its open row can point at; null for a worksheet that is none. */
export async function tablePage(member: Member, sheet: Worksheet, search: URLSearchParams): Promise<{ readonly table: TablePage; readonly row: AnsweredRow | null; readonly referents: Referents } | null> {
  const design = listDesignOf(sheet.key);
  if (!design?.table) return null;
  const { table, named } = design;
  const fields = fieldsOf(sheet.key);
  const view = readView(search, table, named);
  const shown = shownFields(fields, table, named);
  const { rows, row } = await readBoth(member, sheet, view.row);
  const referents = await listReferents(member, row ? fields : shown, { fields: {}, rows: row ? [...pointing(rows, shown), row] : pointing(rows, shown) });
  const lines = linesOf(rows, fields, shown, referents, table, member);
  const arranged = arrange(lines, view);
  return {
    ...{ row, referents: row ? referents : {} },
    table: {
      ...{ view, usual: (table.grouped && table.groups[0]) || null, named: { field: named, head: headOf(fields, named) }, columns: columnsOf(fields, table) },
      ...{ bands: arranged.bands.map((band) => bandOf(band, table, named)), shown: arranged.shown, page: arranged.page, pages: arranged.pages },
      counts: { all: lines.length, open: lines.filter(({ open }) => open).length, mine: table.whose === undefined ? null : lines.filter(({ mine }) => mine).length },
      filters: table.filters.flatMap((key) => filterOf(fields, key)),
      groups: table.groups.map((field) => ({ value: field, label: headOf(fields, field) })),
      open: openRow(arranged, named),
      pasted: readPasted(search),
      leads: leadsOf(rows, fields),
    },
  };
}

/** All rows for the table, and the open one with the versions of its answers. */
async function readBoth(member: Member, sheet: Worksheet, open: string | null): Promise<{ readonly rows: readonly AnsweredRow[]; readonly row: AnsweredRow | null }> {
  const { all, one } = await asMember(member, async (db) => {
    const all = await readRows(db, member, sheet);
    return { all, one: all.some(({ id }) => id === open) ? (await readAnswers(db, member, sheet, open)).rows[0] : undefined };
  });
  const { rows } = await withDerived(member, sheet.key, { fields: {}, rows: all }, []);
  const line = rows.find(({ id }) => id === one?.id);
  return { rows, row: one && line ? { ...one, cells: { ...workedOut(line), ...veiledAs(one, line) } } : null };
}

/** What hides a small count can stand in another row. */
function veiledAs({ cells }: AnsweredRow, line: AnsweredRow): AnsweredRow["cells"] {
  return Object.fromEntries(Object.entries(cells).map(([place, cell]) => [place, line.cells[place]?.hidden ? { ...cell, value: "", hidden: true as const } : cell]));
}

function workedOut({ cells }: AnsweredRow): AnsweredRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell.tally === undefined));
}

/** Every field whose words the table needs, in the order of its columns. */
function shownFields(fields: readonly Field[], { columns, filters, groups }: Table, named: string): readonly Field[] {
  const keys = new Set([named, ...columns.map(({ field }) => field), ...filters, ...groups]);
  return [...keys].flatMap((key) => fields.find((field) => field.key === key) ?? []);
}

/** The answers that point at something, and nothing else of the rows: only those have to be looked up. */
function pointing(rows: readonly AnsweredRow[], shown: readonly Field[]): readonly AnsweredRow[] {
  const keys = shown.filter(({ control }) => control === "reference" || control === "rows").map(({ key }) => key);
  return rows.map((row) => ({ ...row, cells: Object.fromEntries(keys.flatMap((key) => (row.cells[key] ? [[key, row.cells[key]] as const] : []))) }));
}

function headOf(fields: readonly Field[], key: string): string {
  const field = fields.find((one) => one.key === key);
  return field ? say(field.label) : "";
}

function columnsOf(fields: readonly Field[], { columns }: Table): readonly TableColumn[] {
  return columns.flatMap(({ field: key, head }) => {
    const field = fields.find((one) => one.key === key);
    return field ? [{ field: key, head: say(head ?? field.label), label: say(field.label), ask: askOf(field), numeric: field.control === "number" || field.control === "rating" }] : [];
  });
}

function askOf({ control }: Field): string | null {
  if (control === "derived" || control === "file") return null;
  if (control === "number" || control === "rating") return m.table_add_figure();
  if (control === "date") return m.table_add_date();
  return control === "select" || control === "multiselect" || control === "reference" || control === "boolean" ? m.table_choose() : m.table_write();
}

function bandOf({ lines, ...band }: Band, table: Table, named: string): TableBand {
  return { ...band, lines: lines.map((line) => ({ id: line.id, name: nameOf(line, named), open: line.open, cells: table.columns.map(({ field }) => line.words[field] ?? "") })) };
}

function nameOf({ words, at }: Line, named: string): string {
  return words[named] || m.common_row_number({ number: at + 1 });
}

function openRow({ open }: Arranged, named: string): OpenRow | null {
  if (!open) return null;
  const { line, ...beside } = open;
  return { id: line.id, name: nameOf(line, named), at: line.at, ...beside };
}

function filterOf(fields: readonly Field[], key: string): TablePage["filters"] {
  const field = fields.find((one) => one.key === key);
  const choices = field ? choicesOf(field) : [];
  return field && choices.length > 0 ? [{ field: key, label: say(field.label), choices: [...choices, { value: nothing, label: m.table_no_answer() }] }] : [];
}

function choicesOf(field: Field): readonly TableChoice[] {
  if (field.control === "boolean") return [{ value: "yes", label: m.process_yes() }, { value: "no", label: m.process_no() }];
  return field.control === "select" || field.control === "multiselect" ? field.choices.map(({ key, name }) => ({ value: key, label: say(name) })) : [];
}

function leadsOf(rows: readonly AnsweredRow[], fields: readonly Field[]): TablePage["leads"] {
  return Object.fromEntries(fields.filter(({ control }) => control !== "derived" && control !== "file").map((field) => [field.key, rows.find(({ cells }) => isOpen(field, cells))?.id ?? ""]));
}

