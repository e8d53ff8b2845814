import { yearsMeant } from "~/content/metric-years";
import { predictors } from "~/content/framework";
import { m } from "~/content/messages";
import { metrics } from "~/content/metrics";
import { planOutline } from "~/content/plan-outline";
import { steps } from "~/content/steps";
import { say } from "~/content/text";
import type { Field, Referent } from "~/content/worksheet-fields";
import { asMember, type Db } from "~/db/work.server";
import { indicatorName } from "../../../baseline/baseline";
import type { Member } from "../../../coalition/member";
import { can } from "../../../coalition/permission";
import { componentChoices } from "./component-choices.server";
import { choice, type ReferentChoice, type Referents } from "./referent";
import { rowChoices } from "./row-choices.server";
import { idsAmong, textsIn } from "../texts-in";
import type { AnsweredSheet } from "../../worksheet";

/** `named`: the ids that answers hold already. */
type Source = (db: Db, member: Member, named: readonly string[]) => Promise<readonly ReferentChoice[]> | readonly ReferentChoice[];

const sources: Readonly<Partial<Record<Referent, Source>>> = {
  predictor: () => predictors.map(({ key, name }) => ({ value: key, label: say(name) })),
  metric: () => metrics.map(({ key, name }) => ({ value: key, label: say(name) })),
  step: () => steps.map(({ id, number, shortTitle }) => ({ value: id, label: `${number}. ${say(shortTitle)}` })),
  section: () => planOutline.map(({ key, heading }) => ({ value: key, label: say(heading) })),
  person: people,
  organization: organizations,
  indicator: indicators,
  baseline: baselines,
  theory_node: (db, member, named) => nodes(db, member, named, {}),
  outcome: (db, member, named) => nodes(db, member, named, { kind: "outcome" }),
  component: componentChoices,
};

/** Everything the given fields can point at, in the coalition's own words, and what `answers` point at already although it is gone.
 *  Places are too many to list: only those that `answers` name. */
export function listReferents(member: Member, fields: readonly Field[], answers: AnsweredSheet): Promise<Referents> {
  const wanted = [...new Set(fields.flatMap(referentsOf))];
  const texts = textsIn(answers);
  const named = idsAmong(texts);
  return asMember(member, async (db) => {
    const found: Partial<Record<Referent, readonly ReferentChoice[]>> = {};
    for (const kind of wanted) {
      const source = sources[kind];
      if (source) found[kind] = await source(db, member, named);
    }
    return { ...found, ...(wanted.includes("geography") && { geography: await placesIn(db, texts) }), ...(await rowChoices(db, member, wanted, named)) };
  });
}

function referentsOf(field: Field): readonly Referent[] {
  if (field.control === "reference") return [field.refers];
  return field.control === "rows" || field.control === "group" ? field.columns.flatMap(referentsOf) : [];
}

async function placesIn(db: Db, texts: readonly string[]): Promise<readonly ReferentChoice[]> {
  const found = await db.geography.findMany({ where: { id: { in: texts.filter((text) => /^\d{5}(\d{2})?$/.test(text)) } }, select: { id: true, name: true, stateName: true } });
  return found.map(({ id, name, stateName }) => ({ value: id, label: `${name}, ${stateName}` }));
}

/** Who is in the coalition, and who was and is still named. Those to whom its work is closed learn the names of the latter only. */
async function people(db: Db, member: Member, named: readonly string[]): Promise<readonly ReferentChoice[]> {
  const id = { in: [...named, member.membershipId] };
  const found = await db.membership.findMany({
    where: { coalitionId: member.coalitionId, ...(can(member, "coalition:read") ? { OR: [{ leftAt: null }, { id }] } : { id }) },
    select: { id: true, leftAt: true, account: { select: { name: true } } },
    orderBy: { joinedAt: "asc" },
  });
  return found.map(({ id: value, leftAt, account }) => choice(value, account.name, leftAt !== null && m.process_left));
}

/** Those that stand; one that was merged goes by the name of the other where it was chosen before. */
async function organizations(db: Db, { coalitionId }: Member, named: readonly string[]): Promise<readonly ReferentChoice[]> {
  const found = await db.organization.findMany({
    where: { coalitionId, OR: [{ mergedIntoId: null }, { id: { in: [...named] } }] },
    select: { id: true, name: true, mergedInto: { select: { name: true } } },
    orderBy: { name: "asc" },
  });
  return found.map(({ id, name, mergedInto }) => (mergedInto ? { value: id, label: mergedInto.name, gone: true } : { value: id, label: name }));
}

async function indicators(db: Db, { coalitionId }: Member): Promise<readonly ReferentChoice[]> {
  const found = await db.indicator.findMany({ where: { coalitionId }, select: { id: true, ...naming }, orderBy: { name: "asc" } });
  return found.map(({ id, ...indicator }) => ({ value: id, label: indicatorName(indicator) }));
}

const naming = { name: true, metric: true, breakdown: true, subgroup: true, geography: { select: { name: true, stateCode: true } } } as const;

async function baselines(db: Db, { coalitionId }: Member, named: readonly string[]): Promise<readonly ReferentChoice[]> {
  const found = await db.baseline.findMany({
    where: { coalitionId, OR: [{ supersededBy: { none: {} } }, { id: { in: [...named] } }] },
    select: { id: true, year: true, indicator: { select: naming }, supersededBy: { select: { id: true } } },
    orderBy: { frozenAt: "asc" },
  });
  return found.map(({ id, year, indicator, supersededBy }) => choice(id, `${indicatorName(indicator)}, ${yearsMeant({ column: indicator.metric, breakdown: indicator.breakdown }, year)}`, supersededBy.length > 0 && m.process_replaced));
}

async function nodes(db: Db, { coalitionId }: Member, named: readonly string[], which: { readonly kind?: "outcome" }): Promise<readonly ReferentChoice[]> {
  const found = await db.theoryNode.findMany({ where: { coalitionId, ...which, OR: [{ removedAt: null }, { id: { in: [...named] } }] }, select: { id: true, text: true, removedAt: true }, orderBy: { position: "asc" } });
  return found.map(({ id, text, removedAt }) => choice(id, text, removedAt !== null && m.process_removed));
}
