import type { PoolClient } from "pg";
import { readBreakdown, type Breakdown } from "./breakdown";
import { findColumnRule } from "./column";
import type { Figure } from "./figure";
import { isFictional, kindOf } from "./geography";
import { listHeldFiles } from "./held-files.server";
import { qualityOf } from "./quality";
import { fileOf, type HeldFile } from "./release";
import { oneSeries, underAllNames } from "./succession";

/** Which figures are wanted; every year of them is read. */
export type FigureWish = {
  readonly geographies: readonly string[];
  readonly columns: readonly string[];
  readonly breakdowns: readonly Breakdown[];
  /** Only this release, whether or not it is in use. */
  readonly release?: string;
};

type Row = {
  readonly geography: string;
  readonly column: string;
  readonly breakdown: string;
  readonly subgroup: string;
  readonly year: number;
  readonly value: number;
  readonly value2: number | null;
  readonly lb: number | null;
  readonly ub: number | null;
  readonly quality: number | null;
  readonly file: number;
};

/** Reads figures in two queries, however many places and metrics: which files answer, then their rows. Ordered by place,
 *  year and group. A zero that stands for a hole in the data is left out. A place that was renamed has the figures of all its
 *  names: the land is the same, and each such figure says under which code it was released (`recordedAs`). */
export async function readFigures(client: PoolClient, wish: FigureWish): Promise<Figure[]> {
  const answering = answeringFiles(await listHeldFiles(client), wish);
  if (answering.size === 0) return [];
  const files = [...new Set(answering.values())];
  const wanted = underAllNames(wish.geographies);
  const { rows } = await client.query<Row>(
    `select o.geography_id as geography, c.key as column, s.breakdown, s.label as subgroup, o.year, o.value, o.value2, o.lb, o.ub,
            o.quality, o.file_id as file
     from observation o join metric_column c on c.id = o.metric_id join subgroup s on s.id = o.subgroup_id
     where o.file_id = any($1::int[]) and o.geography_id = any($2::text[]) and c.key = any($3::text[])
     order by o.geography_id, o.metric_id, o.year, s.id`,
    [files.map(({ id }) => id), [...wanted.keys()], wish.columns],
  );
  const figures = rows.flatMap((row) => (wanted.get(row.geography) ?? []).flatMap((geography) => figureOf(row, geography, answering)));
  return figures.some(({ recordedAs }) => recordedAs !== undefined) ? oneSeries(figures) : figures;
}

/** Which file answers for each place, column and breakdown. */
function answeringFiles(held: readonly HeldFile[], wish: FigureWish): Map<string, HeldFile> {
  const files = wish.release === undefined ? held : only(held, wish.release);
  const answering = new Map<string, HeldFile>();
  for (const geography of wish.geographies) {
    const geographyKind = kindOf(geography);
    if (!geographyKind) continue;
    for (const column of wish.columns) {
      for (const breakdown of wish.breakdowns) {
        const file = fileOf({ geographyKind, fictional: isFictional(geography), column, breakdown }, files);
        if (file) answering.set(seriesKey(geography, column, breakdown), file);
      }
    }
  }
  return answering;
}

function only(held: readonly HeldFile[], label: string): HeldFile[] {
  const files = held.filter(({ release }) => release.label === label);
  return files.map((file) => ({ ...file, release: { ...file.release, activatedAt: file.release.activatedAt ?? new Date(0) } }));
}

function seriesKey(geography: string, column: string, breakdown: string): string {
  return `${geography}|${column}|${breakdown}`;
}

function figureOf({ file: fileId, quality, ...row }: Row, geography: string, answering: ReadonlyMap<string, HeldFile>): Figure[] {
  const file = answering.get(seriesKey(geography, row.column, row.breakdown));
  const breakdown = readBreakdown(row.breakdown);
  if (file?.id !== fileId || !breakdown || isHole(row)) return [];
  const { id, name, sha256, release } = file;
  const { label, fictional, citation } = release;
  const renamed = row.geography === geography ? {} : { geography, recordedAs: row.geography };
  return [{ ...row, ...renamed, breakdown, quality: qualityOf(quality), file: { id, name, sha256, release: { id: release.id, label, fictional, citation } } }];
}

function isHole({ column, value }: Pick<Row, "column" | "value">): boolean {
  return value === 0 && (findColumnRule(column)?.zeroIsMissing ?? false);
}
