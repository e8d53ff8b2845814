import { predictors } from "~/content/framework";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Referent } from "~/content/worksheet-fields";
import type { Db } from "~/db/work.server";
import type { Member } from "../../../coalition/member";
import { can } from "../../../coalition/permission";
import { grouped } from "../../../grouped";
import { veilWords } from "../../../small-count/small-words";
import { questionAt } from "../question-place";
import { readValue } from "../read-value";
import { idsAmong } from "../texts-in";
import { choice, type ReferentChoice, type Referents } from "./referent";

type Naming = readonly [worksheet: string, field: string];

/** Where rows of other worksheets are pointed at: the worksheets, and the field that names a row of each. */
const rowsOf: Readonly<Partial<Record<Referent, readonly Naming[]>>> = {
  finding: [["findings", "text"]],
  root_cause: [["root_causes", "factor"]],
  candidate: [["findings", "text"], ["root_causes", "factor"]],
  priority: [["priorities", "candidate"]],
  action: [["strategic_action", "title"]],
  dataset: [["data_inventory", "name"]],
};

/** What can be pointed at beside rows. */
const besideRows: Readonly<Partial<Record<Referent, () => readonly ReferentChoice[]>>> = {
  candidate: () => predictors.map(({ key, name }) => ({ value: key, label: say(name) })),
};

type Row = { readonly id: string; readonly worksheet: string; readonly value: unknown; readonly removed: boolean };

/** The rows of worksheets that the `wanted` kinds are, by the words that name them. A row that is named by what it points at (a priority:
 *  its findings, root causes and predictors) bears their names. */
export async function rowChoices(db: Db, member: Member, wanted: readonly Referent[], named: readonly string[]): Promise<Referents> {
  const asked = wanted.flatMap((kind) => (rowsOf[kind] ? [{ kind, namings: rowsOf[kind] }] : []));
  if (asked.length === 0) return {};
  const rows = await rowsNamed(db, member, asked.flatMap(({ namings }) => namings), { item: { OR: [{ removedAt: null }, { id: { in: [...named] } }] } });
  const words = wordsFor(member, await pointedAt(db, member, rows));
  const bySheet = grouped(rows, ({ worksheet }) => worksheet);
  const choices = (worksheet: string) =>
    (bySheet.get(worksheet) ?? []).flatMap((row) => {
      const name = words(row);
      return name === "" ? [] : [choice(row.id, name, row.removed && m.process_removed)];
    });
  return Object.fromEntries(asked.map(({ kind, namings }) => [kind, [...namings.flatMap(([worksheet]) => choices(worksheet)), ...(besideRows[kind]?.() ?? [])]]));
}

async function rowsNamed(db: Db, { coalitionId }: Member, namings: readonly Naming[], which: object): Promise<readonly Row[]> {
  const found = await db.answer.findMany({
    where: { coalitionId, OR: namings.map(([worksheet, field]) => ({ worksheet, field })), itemId: { not: null }, ...which },
    select: { itemId: true, worksheet: true, value: true, item: { select: { removedAt: true, position: true } } },
  });
  const inOrder = found.toSorted((one, other) => ((one.item?.position ?? "") < (other.item?.position ?? "") ? -1 : 1));
  return inOrder.flatMap(({ itemId, worksheet, value, item }) => (itemId === null ? [] : [{ id: itemId, worksheet, value: readValue(value), removed: item?.removedAt != null }]));
}

/** The rows that others are named by. */
async function pointedAt(db: Db, member: Member, rows: readonly Row[]): Promise<readonly Row[]> {
  const ids = idsAmong(rows.flatMap(({ value }) => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [])));
  return ids.length === 0 ? [] : rowsNamed(db, member, rowsOf.candidate ?? [], { itemId: { in: [...ids] } });
}

/** What a row is called, as the member may read it. */
function wordsFor(member: Member, pointed: readonly Row[]): (row: Row) => string {
  const read = (worksheet: string, words: string) => (can(member, "small-counts:read") || !isOfPeople(worksheet) ? words : veilWords(words));
  const nameOf = (entry: unknown): string => {
    const row = pointed.find(({ id }) => id === entry);
    if (row) return typeof row.value === "string" ? read(row.worksheet, row.value) : "";
    const predictor = predictors.find(({ key }) => key === entry);
    return predictor ? say(predictor.name) : typeof entry === "string" && idsAmong([entry]).length === 0 ? entry : "";
  };
  return ({ worksheet, value }) => {
    if (Array.isArray(value)) return value.map(nameOf).filter((name) => name !== "").join("; ");
    return typeof value === "string" ? read(worksheet, value) : "";
  };
}

/** Whether what names a row of a worksheet can say how many people. */
function isOfPeople(worksheet: string): boolean {
  return Object.values(rowsOf).some((namings) => namings.some(([sheet, field]) => sheet === worksheet && questionAt(sheet, field)?.people));
}
