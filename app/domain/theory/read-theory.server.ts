import { languageOf } from "~/content/language";
import type { Member } from "~/domain/coalition/member";
import { indicatorName, type NamedIndicator, type OwnMeasure } from "~/domain/baseline/baseline";
import { asMember, type Db } from "~/db/work.server";
import { visionText } from "./vision-text.server";
import type { NodeIndicator, Origin, Theory, TheoryLink, TheoryNode } from "./theory";

/** The whole theory of change of the member's coalition: what stands on the worksheet now, in its own order. */
export function theory(member: Member): Promise<Theory> {
  return asMember(member, async (db) => {
    const { text: vision, language: visionLanguage } = await visionText(db, member);
    return { vision, visionLanguage, nodes: await nodesOf(db, member), links: await linksOf(db, member) };
  });
}

/** Indicators that have a frozen baseline: what an outcome can be linked to. */
export function listMeasures(member: Member): Promise<NodeIndicator[]> {
  return asMember(member, async (db) => {
    const where = { coalitionId: member.coalitionId, baselines: { some: {} } };
    const rows = await db.indicator.findMany({ where, include: measured, orderBy: { name: "asc" } });
    return rows.map(indicatorOf).toSorted((one, other) => one.name.localeCompare(other.name));
  });
}

/** Only what counts today: the baseline nothing has superseded, the target nothing has amended. */
const measured = {
  geography: { select: { name: true, stateCode: true } },
  local: { select: { unit: true, per: true } },
  baselines: { where: { supersededBy: { none: {} } }, select: { id: true, value: true, year: true }, take: 1 },
  targets: { where: { amendedBy: { none: {} } }, select: { id: true, value: true, dueYear: true }, take: 1 },
} as const;

async function nodesOf(db: Db, { coalitionId }: Member): Promise<TheoryNode[]> {
  const include = { indicators: { include: { indicator: { include: measured } } } } as const;
  const rows = await db.theoryNode.findMany({ where: { coalitionId, removedAt: null }, include, orderBy: [{ position: "asc" }, { id: "asc" }] });
  const origins = await originsOf(db, coalitionId, rows.map((row) => row.id));
  return rows.map(({ id, kind, text, language, position, version, who, detail, dimensions, predictor, highlighted, dueOn, addedAt, indicators }) => ({
    ...{ id, kind, text, position, version, who, detail, dimensions, predictor, highlighted },
    language: languageOf(language),
    dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
    origin: origins.get(id) ?? { source: "import", label: "", sessionId: null, at: addedAt.toISOString() },
    indicators: indicators.map(({ indicator }) => indicatorOf(indicator)),
  }));
}

async function originsOf(db: Db, coalitionId: string, ids: readonly string[]): Promise<Map<string, Origin>> {
  const where = { coalitionId, subjectKind: "theory_node", subjectId: { in: [...ids] } };
  const rows = await db.provenance.findMany({ where, orderBy: { at: "desc" } });
  return new Map(rows.map(({ subjectId, sourceKind, label, language, sessionId, at }) => [subjectId, { source: sourceKind, label, language: languageOf(language), sessionId, at: at.toISOString() }]));
}

async function linksOf(db: Db, { coalitionId }: Member): Promise<TheoryLink[]> {
  const stands = { removedAt: null };
  const rows = await db.theoryLink.findMany({
    where: { coalitionId, removedAt: null, from: stands, to: stands },
    include: { assumptions: { where: stands, orderBy: { addedAt: "asc" } } },
    orderBy: { addedAt: "asc" },
  });
  return rows.map(({ id, fromId, toId, assumptions }) => ({
    id,
    from: fromId,
    to: toId,
    assumptions: assumptions.map(({ id: assumption, text, language, basis, wrongIf, version }) => ({ id: assumption, text, language: languageOf(language), basis, wrongIf, version })),
  }));
}

type MeasuredRow = NamedIndicator & {
  readonly id: string;
  readonly unit: string;
  readonly local: OwnMeasure | null;
  readonly baselines: readonly { id: string; value: number; year: number }[];
  readonly targets: readonly { id: string; value: number; dueYear: number }[];
};

/** Named in the reader's language. */
function indicatorOf({ id, unit, local, baselines, targets, ...measure }: MeasuredRow): NodeIndicator {
  return { id, name: indicatorName(measure), metric: measure.metric, breakdown: measure.breakdown, unit, ...(local ? { own: local } : {}), baseline: baselines[0] ?? null, target: targets[0] ?? null };
}
