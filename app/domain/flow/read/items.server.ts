import { createHash } from "node:crypto";
import { numberFormat } from "~/content/format";
import { locale } from "~/content/messages";
import { yearsMeant } from "~/content/metric-years";
import type { FlowLink } from "~/content/process/flow";
import { say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import { indicatorName } from "../../baseline/baseline";
import { grouped } from "../../grouped";
import { answerValue } from "../../process/process.form";
import type { AnswerRecord, AnswerValue } from "../../process/worksheet";
import type { FlowItem, Signs, Values } from "../flow";
import { baselineValue, carriedValue, type Found, namedValue, nodeValue } from "./found";

const readable = answerValue.catch("");

/** What stands at the source of a link, in its order there. */
export function itemsOf({ from }: FlowLink, found: readonly Found[]): readonly FlowItem[] {
  switch (from.at) {
    case "rows": return rowItems(cellsOf(found, from.sheet, from.fields, from.when?.field)).filter(({ values }) => from.when === undefined || from.when.is.includes(String(values[from.when.field] ?? "")));
    case "entries": return rowItems(cellsOf(found, from.sheet, [...from.fields, ...(from.along ?? [])])).flatMap((row) => from.fields.flatMap((field) => entriesOf(row, field, from.along ?? [])));
    case "fields": return from.fields.flatMap((key) => cellsOf(found, from.sheet, [key]).flatMap((cell) => textItem(key, wordsAt(from.sheet, key), cell)));
    case "fixed": return found.filter(({ at, of, field }) => at === "cell" && of === from.sheet && field.endsWith(`.${from.fields[0]}`)).flatMap((cell) => textItem(cell.field, wordsAt(from.sheet, cell.field), cell));
    case "theory": return inOrder(found.filter(({ at, of }) => at === "node" && of === from.kind)).map(({ id, value, version, language }) => ({ id, row: null, ...nodeOf(id, nodeValue.parse(value)), version, language }));
    case "assumptions": return inOrder(found.filter(({ at }) => at === "assumption")).map(({ id, value, version, language }) => ({ id, row: null, words: String(value), values: { id, text: String(value) }, version, language }));
    case "baselines": return inOrder(found.filter(({ at }) => at === "baseline")).map(({ id, value, version }) => baselineItem(id, baselineValue.parse(value), version));
    case "measures": return measureItems(found, from.sheet, from.fields[0]);
    case "approved": return [];
  }
}

/** What tells where the things of all links stand. */
export function signsOf(links: readonly FlowLink[], found: readonly Found[]): Signs {
  const arrivals = found.filter(({ at }) => at === "carried").map(({ id, of, item, field, value }) => ({ id, link: of, source: field, item, ...carriedValue.parse(value) }));
  const pointed = found.filter(({ at }) => at === "cell").flatMap(({ of, field, value }) => [readable.parse(value)].flat().flatMap((entry) => (typeof entry === "string" ? [`${of} ${field} ${entry}`] : [])));
  const shown = links.flatMap((link) => (link.arrives?.into === "page" ? found.filter(({ at }) => link.arrives?.into === "page" && at === link.arrives.shows).map(({ id }) => `${link.id} ${id}`) : []));
  return { arrivals, pointed: new Set(pointed), elsewhere: new Set(shown) };
}

function cellsOf(found: readonly Found[], sheet: string, fields: readonly string[], also?: string): readonly Found[] {
  return found.filter(({ at, of, field }) => at === "cell" && of === sheet && (fields.includes(field) || field === also));
}

function rowItems(cells: readonly Found[]): readonly FlowItem[] {
  const rows = [...grouped(cells.filter(({ item }) => item !== null), ({ item }) => item ?? "")];
  return rows.toSorted(([, [one]], [, [other]]) => ((one?.position ?? "") < (other?.position ?? "") ? -1 : 1)).map(([id, own]) => {
    const values: Values = Object.fromEntries(own.map(({ field, value }) => [field, readable.parse(value)]));
    return { id, row: id, words: "", values: { ...values, id }, version: own.reduce((sum, { version }) => sum + version, 0), language: own.find(({ language }) => language !== null)?.language ?? null };
  });
}

/** Each entry of a list is a thing of its own, known by its row, its field and its words: a list gives its entries no other names. */
function entriesOf(row: FlowItem, field: string, along: readonly string[]): readonly FlowItem[] {
  const beside = Object.fromEntries(along.flatMap((key) => (row.values[key] === undefined ? [] : [[key, row.values[key]] as const])));
  const entries: readonly (string | AnswerRecord)[] = [row.values[field] ?? []].flat().filter((entry): entry is string | AnswerRecord => typeof entry === "string" || typeof entry === "object");
  return entries.flatMap((entry) => {
    const words = typeof entry === "string" ? entry : String(entry["text"] ?? "");
    const record = typeof entry === "string" ? {} : valuesOf(entry);
    return words.trim() === "" ? [] : [{ id: `${row.id}:${field}:${markOf(words)}`, row: row.row, words, values: { ...beside, ...record, text: words, row: row.id }, version: row.version, language: row.language }];
  });
}

function valuesOf(record: AnswerRecord): Values {
  return Object.fromEntries(Object.entries(record).map(([key, value]): [string, AnswerValue] => [key, value]));
}

function markOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

function textItem(id: string, name: string, { value, version, language }: Found): readonly FlowItem[] {
  const text = readable.parse(value);
  return typeof text === "string" && text.trim() !== "" ? [{ id, row: null, words: `${name}: ${text}`, values: { id, text }, version, language }] : [];
}

/** What a place is called: of rows that are always the same, by the row. */
function wordsAt(sheet: string, place: string): string {
  const fields = fieldsOf(sheet);
  const row = fields.flatMap((field) => (field.control === "fixed" ? field.choices : [])).find(({ key }) => place.startsWith(`${key}.`));
  const field = fields.find(({ key }) => key === place);
  return row ? say(row.name) : field ? say(field.label) : "";
}

function nodeOf(id: string, { text, toward }: ReturnType<typeof nodeValue.parse>) {
  return { words: text, values: { id, text, toward } };
}

type Named = ReturnType<typeof namedValue.parse>;

function nameOf({ place, state, ...named }: Named): string {
  return indicatorName({ ...named, geography: place !== null && state !== null ? { name: place, stateCode: state } : null });
}

function baselineItem(id: string, { indicator, year, value, ...named }: ReturnType<typeof baselineValue.parse>, version: number): FlowItem {
  const years = yearsMeant({ column: named.metric, breakdown: named.breakdown }, year);
  const words = `${nameOf(named)}, ${years}: ${numberFormat(locale(), { maximumFractionDigits: 4 }).format(value)}`;
  return { id, row: null, words, values: { id, indicator, text: words }, version, language: null };
}

/** Each thing that the measurement plan follows, once. What is written there in words is followed nowhere yet. */
function measureItems(found: readonly Found[], sheet: string, field: string): readonly FlowItem[] {
  const named = new Map(found.filter(({ at }) => at === "indicator").map(({ id, value }) => [id, nameOf(namedValue.parse(value))]));
  const ids = new Set(cellsOf(found, sheet, [field]).flatMap(({ value }) => [readable.parse(value)].flat()));
  return [...ids].flatMap((id) => (typeof id === "string" && id !== "" ? [{ id, row: null, words: named.get(id) ?? id, values: { id }, version: 1, language: null }] : []));
}

function inOrder(found: readonly Found[]): readonly Found[] {
  return found.toSorted((one, other) => (one.position < other.position ? -1 : 1));
}
