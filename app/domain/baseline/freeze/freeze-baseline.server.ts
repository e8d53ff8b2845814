import { m, locale } from "~/content/messages";
import { citation } from "~/content/metric-display";
import { columnOf, metricOfColumn } from "~/content/metrics";
import { say } from "~/content/text";
import { asMember, asMemberSql, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { placeName } from "../../place/geography";
import { figureName, type Baseline } from "../baseline";
import { toldMeasure } from "../told-measure";
import type { BaselineWish } from "../baseline.form";
import { readBaselines, standing } from "./baseline-rows.server";
import { readBreakdown } from "../../release/breakdown";
import { findCommunities } from "../../place/community.server";
import { rowKeyOf, type Figure } from "../../figure/figure";
import { readFigures } from "../../figure/figures.server";
import type { Community } from "../../place/geography";
import { holdFile } from "../../release/hold-file.server";
import { needsReason } from "../../release/quality";

/** Freezes a released figure as a baseline: a copy of value, bounds, quality, year, group, release, file checksum and source
 *  that no later import changes. A weak figure, or one of unknown quality, needs a reason (`override`), and so does taking
 *  the place of an earlier baseline of the same figure (`because`). */
export async function freezeBaseline(member: Member, wish: BaselineWish): Promise<Baseline> {
  allow(member, "baseline:freeze");
  const figure = await releasedFigure(member, wish);
  const place = await placeOf(figure);
  return asMember(member, (db) => freezeFigure(db, member, { figure, place }, wish));
}

type Placed = { readonly figure: Figure; readonly place: Community };
type Reasons = Pick<BaselineWish, "override" | "because" | "language">;

/** The same inside a unit of work that has found the figure. */
export async function freezeFigure(db: Db, member: Member, { figure, place }: Placed, reasons: Reasons): Promise<Baseline> {
  refuseUnless(!needsReason(figure.quality) || reasons.override, "invalid", m.metric_weak_needs_reason());
  await oneAtATime(db, member, figure);
  await holdFile(db, figure.file.id);
  const indicatorId = await openIndicator(db, member, figure, place);
  const [before] = await readBaselines(db, member.coalitionId, { ...standing, indicatorId });
  refuseUnless(!before || !isSame(before, figure), "conflict", m.metric_already_frozen());
  refuseUnless(!before || reasons.because, "invalid", m.metric_supersede_needs_reason());
  const { id } = await db.baseline.create({ data: { ...frozen(member, figure, place, reasons), indicatorId, ...superseding(before, reasons) } });
  await tell(db, member, "baseline.frozen", { kind: "baseline", id }, { ...toldMeasure({ ...figure, name: figure.column }, placeName(place)), year: figure.year, release: figure.file.release.label });
  const [baseline] = await readBaselines(db, member.coalitionId, { id });
  refuseUnless(baseline, "not-found", m.metric_no_such_figure());
  return baseline;
}

/** The place a figure is about. */
export async function placeOf({ geography }: Figure): Promise<Community> {
  const [place] = await findCommunities([geography]);
  refuseUnless(place, "not-found", m.metric_no_such_figure());
  return place;
}

async function releasedFigure(member: Member, { geography, column, breakdown, subgroup, year }: BaselineWish): Promise<Figure> {
  const split = readBreakdown(breakdown);
  refuseUnless(split && columnOf(column), "not-found", m.metric_no_such_figure());
  const wish = { geographies: [geography], columns: [column], breakdowns: [split] };
  const figures = await asMemberSql(member, (client) => readFigures(client, wish));
  const figure = figures.find((candidate) => candidate.subgroup === subgroup && candidate.year === year);
  refuseUnless(figure, "not-found", m.metric_no_such_figure());
  return figure;
}

type SeriesKey = Pick<Figure, "geography" | "column" | "subgroup"> & { readonly breakdown: string };

/** Two people freezing the same figure at once: the second sees the first one's. */
export async function oneAtATime(db: Db, { coalitionId }: Member, { geography, column, breakdown, subgroup }: SeriesKey): Promise<void> {
  await takeTurn(db, `baseline ${[coalitionId, geography, column, breakdown, subgroup].join("|")}`);
}

async function openIndicator(db: Db, { coalitionId, accountId }: Member, figure: Figure, place: Community): Promise<string> {
  const { column, breakdown, subgroup, geography } = figure;
  const which = { coalitionId, metric: column, geographyId: geography, breakdown, subgroup };
  const known = await db.indicator.findFirst({ where: which, select: { id: true } });
  if (known) return known.id;
  const details = columnOf(column);
  const metric = details && metricOfColumn(details);
  const made = await db.indicator.create({
    data: {
      ...which,
      name: figureName({ ...figure, place }),
      unit: details?.unit ?? "ratio",
      direction: details?.direction ?? "neutral",
      definition: metric ? say(metric.definition) : "",
      source: figure.file.release.citation,
      createdById: accountId,
    },
    select: { id: true },
  });
  return made.id;
}

function isSame(before: Baseline, figure: Figure): boolean {
  return before.rowKey === rowKeyOf(figure) && before.fileSha256 === figure.file.sha256;
}

function superseding(before: Baseline | undefined, { because }: Reasons) {
  return before ? { supersedesId: before.id, supersedeReason: because ?? "" } : {};
}

function frozen({ coalitionId, accountId }: Member, figure: Figure, place: Community, { override, language }: Reasons) {
  const { value, value2, lb, ub, quality, year, file } = figure;
  return {
    ...{ coalitionId, value, value2, lb, ub, quality, year },
    releaseId: file.release.id,
    releaseLabel: file.release.label,
    fileSha256: file.sha256,
    rowKey: rowKeyOf(figure),
    sourceNote: sourceNote(figure, place),
    overrideReason: needsReason(quality) ? (override ?? null) : null,
    language: language ?? locale(),
    frozenById: accountId,
  };
}

/** Where the figure comes from, in the words and language of the person who freezes it. */
function sourceNote({ column, breakdown, year, file }: Figure, { kind }: Community): string {
  const details = columnOf(column);
  const metric = details && metricOfColumn(details);
  const source = metric ? `${citation(metric, { year, place: kind, inBreakdown: breakdown !== "overall" }, locale())} ` : "";
  return `${source}${file.release.citation}`;
}
