import { z } from "zod";
import { ownCoalition, type Reading } from "~/db/reading.server";
import type { Member } from "../../coalition/member";
import type { Baseline } from "../baseline";
import { baselineOf } from "../freeze/baseline-rows.server";
import { readBreakdown } from "../../release/breakdown";
import type { Figure } from "../../figure/figure";
import { observationsThen, type ObservationsThen } from "../../figure/figure.server";
import { isFictional, kindOf } from "../../place/geography";
import { qualityOf } from "../../release/quality";
import type { HeldBaseline, Released } from "../revision";

const number = z.number().nullable();
const word = z.string().nullable();
const figure = { value2: number, lb: number, ub: number, quality: number };

const heldRows = z.array(z.object({
  id: z.string(), indicatorId: z.string(), value: z.number(), year: z.number(), ...figure, releaseLabel: z.string(), fileSha256: word, rowKey: word, sourceNote: z.string(), ownSource: z.unknown(),
  overrideReason: word, supersedesId: word, supersedeReason: word, language: word, frozenById: z.string(), frozenAt: z.coerce.date(), supersededBy: z.array(z.object({ id: z.string() })),
  indicator: z.object({
    metric: word, name: z.string(), breakdown: z.string(), subgroup: z.string(), unit: z.string(), direction: z.string(),
    geography: z.object({ id: z.string(), name: z.string(), stateCode: z.string() }).nullable(), local: z.object({ unit: z.string(), per: z.number() }).nullable(),
  }),
  decided: z.object({ value: number, ...figure, fileSha256: z.string() }).nullable(),
  targets: z.number(),
}));

/** The last word of the coalition about a baseline, and how many versions of targets are the last that start from it. A change that moves
 *  a target to another baseline takes it away from here once it is agreed. */
const decided = `(select json_build_object('value', r.value, 'value2', r.value2, 'lb', r.lb, 'ub', r.ub, 'quality', r.quality, 'fileSha256', r.file_sha256)
  from baseline_review r where r.coalition_id = b.coalition_id and r.baseline_id = b.id order by r.id desc limit 1)`;
const targets = `(select count(*) from target v where v.coalition_id = b.coalition_id and v.baseline_id = b.id and not exists (
  select from target change where change.coalition_id = v.coalition_id and change.supersedes_id = v.id
    and (change.baseline_id = b.id or exists (select from target_agreement a where a.coalition_id = change.coalition_id and a.target_id = change.id))))`;

const heldSql = `select coalesce(json_agg(json_build_object(
    'id', b.id, 'indicatorId', b.indicator_id, 'value', b.value, 'value2', b.value2, 'lb', b.lb, 'ub', b.ub, 'quality', b.quality, 'year', b.year, 'releaseLabel', b.release_label, 'fileSha256', b.file_sha256,
    'rowKey', b.row_key, 'sourceNote', b.source_note, 'ownSource', b.own_source, 'overrideReason', b.override_reason, 'supersedesId', b.supersedes_id, 'supersedeReason', b.supersede_reason,
    'language', b.language, 'frozenById', b.frozen_by, 'frozenAt', b.frozen_at,
    'supersededBy', (select coalesce(json_agg(json_build_object('id', later.id)), '[]') from baseline later where later.coalition_id = b.coalition_id and later.supersedes_id = b.id),
    'indicator', (select json_build_object('metric', i.metric, 'name', i.name, 'breakdown', i.breakdown, 'subgroup', i.subgroup, 'unit', i.unit, 'direction', i.direction,
        'geography', (select json_build_object('id', g.id, 'name', g.name, 'stateCode', g.state_code) from geography g where g.id = i.geography_id),
        'local', (select json_build_object('unit', l.unit, 'per', l.per) from local_indicator l where l.coalition_id = i.coalition_id and l.id = i.local_id))
      from indicator i where i.coalition_id = b.coalition_id and i.id = b.indicator_id),
    'decided', ${decided}, 'targets', ${targets}) order by b.frozen_at desc, b.id desc), '[]')
  from baseline b where b.coalition_id = ${ownCoalition} and b.row_key is not null`;

/** Baselines frozen from a release, newest first and also superseded ones, each with the figure last decided about and the number of
 *  targets that start from it. One statement, however many there are. */
export const heldReading: Reading<readonly HeldBaseline[]> = {
  sql: heldSql,
  of: (found) => heldRows.parse(found).map(({ decided: last, targets: starting, ...row }) => ({ baseline: baselineOf(row), decided: last && { ...last, quality: qualityOf(last.quality) }, targets: starting })),
};

type Which = { /** Only this one. */ readonly id?: string; /** Also one that was superseded. */ readonly superseded?: boolean };

/** Those of the baselines that stand, or that are asked for. */
export function heldOf(held: readonly HeldBaseline[], { id, superseded = false }: Which = {}): readonly HeldBaseline[] {
  return held.filter(({ baseline }) => (superseded || baseline.supersededById === null) && (id === undefined || baseline.id === id));
}

/** What the releases in use say today about the rows of these baselines (and their neighbours), in one message. */
export async function releasedOf(member: Member, baselines: readonly Baseline[]): Promise<Released> {
  const wish = { geographies: [...new Set(baselines.flatMap(({ geography }) => geography?.id ?? []))], series: baselines.flatMap(seriesFor) };
  return baselines.length === 0 ? { figures: [], answering: () => null } : releasedBy(await observationsThen(member, wish));
}

/** The column and the breakdown a baseline is a figure of; none for what the coalition counts itself. */
export function seriesFor({ column, breakdown }: Pick<Baseline, "column" | "breakdown">) {
  const split = readBreakdown(breakdown);
  return column === null || split === null ? [] : [{ column, breakdown: split }];
}

/** The same from figures that were read for more than these baselines. */
export function releasedBy({ figures, answering }: Pick<ObservationsThen, "figures" | "answering">): Released {
  return { figures, answering: (baseline) => answerFor(baseline, answering) };
}

function answerFor({ geography, column, breakdown }: Baseline, answering: ObservationsThen["answering"]): Figure["file"] | null {
  const [geographyKind, split] = [kindOf(geography?.id ?? ""), readBreakdown(breakdown)];
  if (!geography || !geographyKind || !split || column === null) return null;
  return answering({ geographyKind, fictional: isFictional(geography.id), column, breakdown: split });
}
