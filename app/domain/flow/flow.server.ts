import { m } from "~/content/messages";
import { type FlowLink, flowInto, flowOutOf } from "~/content/process/flow";
import { stepNumberOf, type Worksheet, worksheetOf } from "~/content/steps";
import { numbered, say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import { asMember } from "~/db/work.server";
import { can } from "../coalition/permission";
import type { Member } from "../coalition/member";
import { rowNames } from "../process/process.server";
import { mayFill, mayRead, seesAll } from "../process/sheet-door";
import type { AnswerValue } from "../process/worksheet";
import { veilWords } from "../small-count/small-words";
import { arriving } from "./arriving";
import { arrivalOf, type FlowItem, type Signs, standingOf, type Values } from "./flow";
import type { FlowCard, FlowGlance, FlowLine, FlowPage, FlowPlace } from "./flow-page";
import type { Found } from "./read/found";
import { itemsOf, signsOf } from "./read/items.server";
import { readFlow } from "./read/read-flow.server";
import { bringIn } from "./carry/bring-in.server";
import { arrivalSheet, seesSource } from "./carry/open-link.server";
import { takeBack, takeNewWords } from "./carry/take-back.server";
import type { FlowInput } from "./flow.form";

/** The door of what flows between worksheets. */
export { bringIn } from "./carry/bring-in.server";
export { takeBack, takeNewWords } from "./carry/take-back.server";

/** Does what a person asked for, and says what came of it. */
export async function flowAct(member: Member, worksheet: string, act: FlowInput): Promise<string> {
  switch (act.intent) {
    case "bring": return m.flow_brought({ count: await bringIn(member, { worksheet, link: act.link, things: act.things, into: act.into }) });
    case "back":
      await takeBack(member, { worksheet, arrival: act.arrival });
      return m.flow_taken_back();
    case "renew": return m.flow_renewed({ count: await takeNewWords(member, { worksheet, arrival: act.arrival }) });
  }
}

/** What comes into a worksheet, thing by thing, and where what stands in it goes. */
export async function flowPage(member: Member, { worksheet }: { readonly worksheet: string }): Promise<FlowPage> {
  const sheet = arrivalSheet(member, worksheet);
  const [into, out] = [openInto(member, sheet.key), openOutOf(member, sheet)];
  const found = await asMember(member, (db) => readFlow(db, member, [...into, ...out]));
  const signs = signsOf([...into, ...out], found);
  const names = await namesFor(member, sheet, into);
  const mayBring = mayFill(member, sheet) && seesAll(member, sheet);
  return {
    sheet: { ...placeOf(sheet), title: say(sheet.title) },
    into: into.map((link) => cardOf(member, link, { found, signs, names, mayBring })),
    out: out.map((link) => ({ ...placeOfKey(link.to), words: say(link.words), how: link.how, ...countsOf(link, found, signs) })),
  };
}

/** What is new for a worksheet, where it comes from and goes to, and where its rows came from: one statement, for the page that is filled. */
export async function flowGlance(member: Member, { worksheet, rows }: { readonly worksheet: string; readonly rows: readonly string[] }): Promise<FlowGlance> {
  const sheet = arrivalSheet(member, worksheet);
  const into = openInto(member, sheet.key);
  const found = into.length === 0 ? [] : await asMember(member, (db) => readFlow(db, member, into));
  const signs = signsOf(into, found);
  const mayBring = mayFill(member, sheet) && seesAll(member, sheet);
  const news = into.flatMap((link) => {
    const { fresh, changed } = countsOf(link, found, signs);
    const ready = link.arrives !== undefined && "fields" in link.arrives && link.arrives.into === "new" && link.how === "carry";
    return mayBring && link.how === "carry" && fresh + changed > 0 ? [{ link: link.id, from: sourceWords(link), fresh, changed, ready: ready && fresh > 0 }] : [];
  });
  const shown = new Set(rows);
  const came = signs.arrivals.filter(({ gone, item }) => !gone && item !== null && shown.has(item));
  return {
    news,
    from: places(into.flatMap(({ from }) => (from.sheet === null ? [] : [from.sheet]))),
    to: places(openOutOf(member, sheet).map(({ to }) => to)),
    origins: Object.fromEntries(came.map(({ item, link, by }) => [item, m.flow_came_from({ place: sourceWords(into.find(({ id }) => id === link)), name: by })])),
  };
}

/** What stands beside a worksheet because another one says it: the words, by the link. */
export async function flowBeside(member: Member, { worksheet }: { readonly worksheet: string }): Promise<readonly { readonly id: string; readonly place: FlowPlace; readonly lines: readonly string[] }[]> {
  const links = openInto(member, arrivalSheet(member, worksheet).key).filter(({ how }) => how === "show");
  const found = await asMember(member, (db) => readFlow(db, member, links));
  return links.flatMap((link) => {
    const lines = itemsOf(link, found).map((item) => read(member, item.words || String(item.values[fieldsRead(link)[0] ?? ""] ?? ""))).filter((line) => line !== "");
    return lines.length === 0 ? [] : [{ id: link.id, place: placeOfKey(link.from.sheet ?? ""), lines: [...new Set(lines)] }];
  });
}

function openInto(member: Member, sheet: string): readonly FlowLink[] {
  return flowInto(sheet).filter((link) => seesSource(member, link));
}

function openOutOf(member: Member, sheet: Worksheet): readonly FlowLink[] {
  return flowOutOf(sheet.key).filter((link) => {
    const to = worksheetOf(link.to);
    return seesSource(member, link) && to !== undefined && mayRead(member, to) && seesAll(member, to);
  });
}

type Read = { readonly found: readonly Found[]; readonly signs: Signs; readonly names: ReadonlyMap<string, string>; readonly mayBring: boolean };

function cardOf(member: Member, link: FlowLink, { found, signs, names, mayBring }: Read): FlowCard {
  const items = itemsOf(link, found);
  const { arrives } = link;
  const rows = arrives && "fields" in arrives && arrives.into !== "new" ? [...names].filter(([id]) => id.startsWith("here ")).map(([id, label]) => ({ value: id.slice(5), label })) : [];
  return {
    ...{ link: link.id, how: link.how, words: say(link.words), place: link.from.sheet === null ? null : placeOfKey(link.from.sheet), from: sourceWords(link) },
    act: !mayBring || arrives === undefined ? "none" : arrives.into === "page" ? "page" : arrives.into === "task" ? "task" : "bring",
    ...{ rows, mustChoose: arrives?.into === "existing" },
    lines: items.map((item) => lineOf(member, link, item, { signs, names })),
  };
}

function lineOf(member: Member, link: FlowLink, item: FlowItem, { signs, names }: Pick<Read, "signs" | "names">): FlowLine {
  const now = arriving(link, item);
  const arrival = arrivalOf(link, item, signs);
  const standing = standingOf(link, item, signs, now);
  const row = item.row === null ? "" : (names.get(item.row) ?? "");
  const own = read(member, item.words);
  return {
    id: item.id,
    name: own === "" ? row || m.flow_no_name() : own,
    under: own === "" || row === "" ? null : row,
    standing,
    arrival: arrival && !arrival.gone ? { id: arrival.id, words: m.flow_brought_by({ name: arrival.by }) } : null,
    changes: standing === "changed" && arrival ? changesOf(member, link, arrival.values, now) : [],
  };
}

/** What a source said when it was brought in, and says now. */
function changesOf(member: Member, { to }: FlowLink, then: Values, now: Values): FlowLine["changes"] {
  return Object.entries(now).flatMap(([place, value]) => {
    const field = fieldsOf(to).find(({ key }) => key === place.split(".")[0]);
    const before = then[place];
    if (!field || before === undefined || JSON.stringify(before) === JSON.stringify(value)) return [];
    return [{ label: say(field.label), was: read(member, wordsOf(before)), now: read(member, wordsOf(value)) }];
  });
}

function wordsOf(value: AnswerValue): string {
  if (typeof value !== "object") return String(value);
  return value.map((entry) => (typeof entry === "string" ? entry : Object.values(entry).flat().join(", "))).join("; ");
}

/** Words of a source as the member may read them: small counts of people are for the data people. */
function read(member: Member, words: string): string {
  return can(member, "small-counts:read") ? words : veilWords(words);
}

/** The names of the rows that things stand in, by their id; and of the rows that are here already ("here " and the id). */
async function namesFor(member: Member, sheet: Worksheet, into: readonly FlowLink[]): Promise<ReadonlyMap<string, string>> {
  const sources = [...new Set(into.flatMap(({ from }) => (from.at === "rows" || from.at === "entries" ? [from.sheet] : [])))];
  const named: ReadonlyMap<string, string>[] = [];
  for (const key of sources) named.push(await rowNames(member, { worksheet: key, only: null }));
  const chooses = into.some(({ arrives }) => arrives && "fields" in arrives && arrives.into !== "new");
  const here = chooses ? await rowNames(member, { worksheet: sheet.key, only: null }) : new Map<string, string>();
  return new Map([...named.flatMap((names) => [...names]), ...[...here].map(([id, name]): [string, string] => [`here ${id}`, name])]);
}

function countsOf(link: FlowLink, found: readonly Found[], signs: Signs): { readonly all: number; readonly here: number; readonly fresh: number; readonly changed: number } {
  const standings = itemsOf(link, found).map((item) => standingOf(link, item, signs, arriving(link, item)));
  const count = (one: string) => standings.filter((standing) => standing === one).length;
  return { all: standings.length, here: count("in") + count("changed"), fresh: count("new"), changed: count("changed") };
}

function fieldsRead({ from }: FlowLink): readonly string[] {
  return "fields" in from ? from.fields : [];
}

function sourceWords(link: FlowLink | undefined): string {
  const sheet = worksheetOf(link?.from.sheet ?? "");
  return sheet ? numbered(sheet) : m.flow_every_sheet();
}

function places(keys: readonly string[]): readonly FlowPlace[] {
  return [...new Set(keys)].map(placeOfKey);
}

function placeOfKey(key: string): FlowPlace {
  const sheet = worksheetOf(key);
  if (!sheet) throw new Error(`No worksheet is called ${key}.`);
  return placeOf(sheet);
}

function placeOf(sheet: Worksheet): FlowPlace {
  return { key: sheet.key, step: stepNumberOf(sheet) ?? 1, name: numbered(sheet) };
}
