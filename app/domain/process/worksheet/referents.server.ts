import { predictors } from "~/content/framework";
import { metrics } from "~/content/metrics";
import { planOutline } from "~/content/plan-outline";
import { steps } from "~/content/steps";
import { say } from "~/content/text";
import type { Field, Referent } from "~/content/worksheet-fields";
import { asMember, type Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { grouped } from "../grouped";
import type { AnsweredSheet } from "../worksheet";

/** One thing a field can point at. */
export type ReferentChoice = { readonly value: string; readonly label: string };

/** What the fields of a worksheet can point at, by kind. Kinds that are missing are written in words. */
export type Referents = Readonly<Partial<Record<Referent, readonly ReferentChoice[]>>>;

/** Where rows of other worksheets are pointed at: the worksheet, and the field that names a row of it. */
const rowsOf: Readonly<Partial<Record<Referent, readonly [worksheet: string, field: string]>>> = {
  finding: ["findings", "text"],
  root_cause: ["root_causes", "factor"],
  priority: ["priorities", "candidate"],
  action: ["strategic_action", "title"],
  dataset: ["data_inventory", "name"],
};

type Source = (db: Db, member: Member) => Promise<readonly ReferentChoice[]> | readonly ReferentChoice[];

const sources: Readonly<Partial<Record<Referent, Source>>> = {
  predictor: () => predictors.map(({ key, name }) => ({ value: key, label: say(name) })),
  metric: () => metrics.map(({ key, name }) => ({ value: key, label: say(name) })),
  step: () => steps.map(({ id, number, shortTitle }) => ({ value: id, label: `${number}. ${say(shortTitle)}` })),
  section: () => planOutline.map(({ key, heading }) => ({ value: key, label: say(heading) })),
  person: people,
  organization: organizations,
  indicator: indicators,
  baseline: baselines,
  theory_node: (db, member) => nodes(db, member, {}),
  outcome: (db, member) => nodes(db, member, { kind: "outcome" }),
};

/** Everything the given fields can point at, in the coalition's own words. Places are too many to list: only those that
 *  `answers` name already, so that they can be read. */
export function listReferents(member: Member, fields: readonly Field[], answers: AnsweredSheet): Promise<Referents> {
  const wanted = [...new Set(fields.flatMap(referentsOf))];
  return asMember(member, async (db) => {
    const found: Partial<Record<Referent, readonly ReferentChoice[]>> = {};
    for (const kind of wanted) {
      const source = sources[kind];
      if (source) found[kind] = await source(db, member);
    }
    return { ...found, ...(wanted.includes("geography") && { geography: await placesIn(db, answers) }), ...(await rowChoices(db, member, wanted)) };
  });
}

function referentsOf(field: Field): readonly Referent[] {
  if (field.control === "reference") return [field.refers];
  return field.control === "rows" || field.control === "group" ? field.columns.flatMap(referentsOf) : [];
}

async function placesIn(db: Db, { fields, rows }: AnsweredSheet): Promise<readonly ReferentChoice[]> {
  const cells = [fields, ...rows.map((row) => row.cells)].flatMap((all) => Object.values(all));
  const ids = cells.flatMap(({ value }): readonly unknown[] => (typeof value === "object" ? value : [value])).filter((value): value is string => typeof value === "string" && /^\d{5}(\d{2})?$/.test(value));
  const found = await db.geography.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, stateName: true } });
  return found.map(({ id, name, stateName }) => ({ value: id, label: `${name}, ${stateName}` }));
}

async function people(db: Db): Promise<readonly ReferentChoice[]> {
  const found = await db.membership.findMany({ where: { leftAt: null }, select: { id: true, account: { select: { name: true } } }, orderBy: { joinedAt: "asc" } });
  return found.map(({ id, account }) => ({ value: id, label: account.name }));
}

async function organizations(db: Db, { coalitionId }: Member): Promise<readonly ReferentChoice[]> {
  const found = await db.organization.findMany({ where: { coalitionId }, select: { id: true, name: true }, orderBy: { name: "asc" } });
  return found.map(({ id, name }) => ({ value: id, label: name }));
}

async function indicators(db: Db, { coalitionId }: Member): Promise<readonly ReferentChoice[]> {
  const found = await db.indicator.findMany({ where: { coalitionId }, select: { id: true, name: true }, orderBy: { name: "asc" } });
  return found.map(({ id, name }) => ({ value: id, label: name }));
}

async function baselines(db: Db, { coalitionId }: Member): Promise<readonly ReferentChoice[]> {
  const found = await db.baseline.findMany({ where: { coalitionId, supersededBy: { none: {} } }, select: { id: true, year: true, indicator: { select: { name: true } } }, orderBy: { frozenAt: "asc" } });
  return found.map(({ id, year, indicator }) => ({ value: id, label: `${indicator.name}, ${year}` }));
}

async function nodes(db: Db, { coalitionId }: Member, which: { readonly kind?: "outcome" }): Promise<readonly ReferentChoice[]> {
  const found = await db.theoryNode.findMany({ where: { coalitionId, removedAt: null, ...which }, select: { id: true, text: true }, orderBy: { position: "asc" } });
  return found.map(({ id, text }) => ({ value: id, label: text }));
}

async function rowChoices(db: Db, { coalitionId }: Member, wanted: readonly Referent[]): Promise<Referents> {
  const asked = wanted.flatMap((kind) => (rowsOf[kind] ? [{ kind, worksheet: rowsOf[kind][0], field: rowsOf[kind][1] }] : []));
  if (asked.length === 0) return {};
  const named = await db.answer.findMany({ where: { coalitionId, OR: asked.map(({ worksheet, field }) => ({ worksheet, field })), item: { removedAt: null } }, select: { itemId: true, worksheet: true, value: true } });
  const bySheet = grouped(named, ({ worksheet }) => worksheet);
  const choices = (worksheet: string) => (bySheet.get(worksheet) ?? []).flatMap(({ itemId, value }) => (itemId && typeof value === "string" && value !== "" ? [{ value: itemId, label: value }] : []));
  return Object.fromEntries(asked.map(({ kind, worksheet }) => [kind, choices(worksheet)]));
}
