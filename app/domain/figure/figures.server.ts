import type { PoolClient } from "pg";
import { numberArray, textArray } from "~/db/literals.server";
import type { Breakdown } from "../release/breakdown";
import { findColumnRule } from "../release/column";
import type { Figure } from "./figure";
import { type FileIndex, fileIndex, fileIndexOf } from "./file-index.server";
import { type GeographyKind, isFictional, kindOf } from "../place/geography";
import { qualityOf } from "../release/quality";
import { oneSeries, underAllNames } from "../place/succession";

/** Which figures are wanted; every year of them is read. */
export type FigureWish = {
  readonly geographies: readonly string[];
  readonly columns: readonly string[];
  readonly breakdowns: readonly Breakdown[];
  /** Only this release, whether or not it is in use. */
  readonly release?: string;
};

/** Single series, for each of the places. */
export type SeriesWish = {
  readonly geographies: readonly string[];
  readonly series: readonly { readonly column: string; readonly breakdown: Breakdown }[];
};

/** Reads figures in two queries, however many places and metrics: whether the files are still those we know, then their rows.
 *  Ordered by place, year and group. A zero that stands for a hole in the data is left out. A place that was renamed has the
 *  figures of all its names: the land is the same, and each such figure says under which code it was released (`recordedAs`). */
export async function readFigures(client: PoolClient, { geographies, columns, breakdowns, release }: FigureWish): Promise<Figure[]> {
  const series = columns.flatMap((column) => breakdowns.map((breakdown) => ({ column, breakdown })));
  const index = release === undefined ? await fileIndex(client) : await fileIndexOf(client, release);
  const { sql, figures } = seriesReading(index, { geographies, series });
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: "array" });
  return figures(rows);
}

/** Single series of places, as `readFigures` reads them. */
export async function readSeries(client: PoolClient, wish: SeriesWish): Promise<Figure[]> {
  const { sql, figures } = seriesReading(await fileIndex(client), wish);
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: "array" });
  return figures(rows);
}

type Row = [
  geography: string, column: number, subgroup: number, year: number, value: number, value2: number | null, lb: number | null, ub: number | null,
  quality: number | null, file: number,
];

/** One query, and what its rows (as arrays) are figures of. */
export type SeriesReading = { readonly sql: string; readonly figures: (rows: readonly unknown[][]) => Figure[] };

/** How to read single series by an index that is at hand, in one query. See `readFigures`. */
export function seriesReading(index: FileIndex, wish: SeriesWish): SeriesReading {
  const answers = answersTo(index, wish);
  const wanted = underAllNames(wish.geographies);
  return { sql: rowsSql(answers, [...wanted.keys()]), figures: (rows) => figuresOf(rows, wanted, answers) };
}

/** The rows as they lie in the files. Putting names to their numbers, and in order, is quicker here than in the database, which
 *  would join and compare texts. The last condition leaves out what other files answer. */
function rowsSql({ files, columns, parts }: Answers, places: readonly string[]): string {
  return `select geography_id, metric_id, subgroup_id, year, value, value2, lb, ub, quality, file_id
    from observation where file_id = any(${numberArray(files, "int")}) and geography_id = any(${textArray(places)})
      and metric_id = any(${numberArray(columns, "smallint")}) and file_id::bigint * 65536 + metric_id = any(${numberArray(parts, "bigint")})`;
}

function figuresOf(rows: readonly unknown[][], wanted: ReadonlyMap<string, readonly string[]>, answers: Answers): Figure[] {
  const figures: Figure[] = [];
  for (const row of inOrder(rows, wanted.keys())) {
    const answer = answers.of(row[9], row[1], row[2]);
    if (!answer || (answer.zeroIsMissing && row[4] === 0)) continue;
    for (const geography of wanted.get(row[0]) ?? []) figures.push(figureOf(row, geography, answer));
  }
  return figures.some(({ recordedAs }) => recordedAs !== undefined) ? oneSeries(figures) : figures;
}

/** The columns are those of `rowsSql`, whose types the database keeps. */
function isRow(row: unknown[]): row is Row {
  return row.length === 10;
}

/** By place as asked, then by column, year and group. */
function inOrder(rows: readonly unknown[][], places: Iterable<string>): Row[] {
  const byPlace = new Map<string, Row[]>([...places].map((place) => [place, []]));
  for (const row of rows) if (isRow(row)) byPlace.get(row[0])?.push(row);
  return [...byPlace.values()].flatMap((list) => list.sort((a, b) => a[1] - b[1] || a[3] - b[3] || a[2] - b[2]));
}

/** Made for each row of thousands: fields are named one by one, which is twice as quick as spreading them. */
function figureOf(row: Row, geography: string, { column, breakdown, subgroup, file }: Answer): Figure {
  const figure = { geography, column, breakdown, subgroup, year: row[3], value: row[4], value2: row[5], lb: row[6], ub: row[7], quality: qualityOf(row[8]), file };
  return row[0] === geography ? figure : { ...figure, recordedAs: row[0] };
}

/** What the rows of a series have in common. */
type Answer = Pick<Figure, "column" | "breakdown" | "subgroup" | "file"> & { readonly zeroIsMissing: boolean };

type Answers = {
  readonly files: readonly number[];
  readonly columns: readonly number[];
  /** File and column together, as one number: which part of a file is wanted. */
  readonly parts: readonly number[];
  /** What a row of these numbers is a figure of; null where it is not wanted, or another file answers. */
  readonly of: (file: number, column: number, subgroup: number) => Answer | null;
};

/** Which files answer. A file holds one kind of place, so its rows need not be asked whose they are. */
function answersTo(index: FileIndex, { geographies, series }: SeriesWish): Answers {
  const files = new Map<string, Figure["file"]>();
  const columns = new Set<number>();
  const parts = new Set<number>();
  for (const { geographyKind, fictional } of kindsOf(geographies)) {
    for (const { column, breakdown } of series) {
      const file = index.answering({ geographyKind, fictional, column, breakdown });
      const id = index.columnId(column);
      if (!file || id === undefined) continue;
      columns.add(id);
      files.set(`${file.id} ${id} ${breakdown}`, file);
      parts.add(file.id * 65_536 + id);
    }
  }
  return { files: [...new Set([...files.values()].map(({ id }) => id))], columns: [...columns], parts: [...parts], of: remembering(index, files) };
}

type Kind = { readonly geographyKind: GeographyKind; readonly fictional: boolean };

function kindsOf(geographies: readonly string[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const id of geographies) {
    const geographyKind = kindOf(id);
    const fictional = isFictional(id);
    if (geographyKind) kinds.set(`${geographyKind} ${fictional}`, { geographyKind, fictional });
  }
  return [...kinds.values()];
}

/** Looks each series up once. Numbers of columns and subgroups have sixteen bits. */
function remembering(index: FileIndex, files: ReadonlyMap<string, Figure["file"]>): Answers["of"] {
  const known = new Map<number, Answer | null>();
  return (file, column, subgroup) => {
    const key = (file * 65_536 + column) * 65_536 + subgroup;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = answerOf(index, files, file, column, subgroup);
    known.set(key, answer);
    return answer;
  };
}

function answerOf(index: FileIndex, files: ReadonlyMap<string, Figure["file"]>, fileId: number, columnId: number, subgroupId: number): Answer | null {
  const column = index.columnOf(columnId);
  const subgroup = index.subgroupOf(subgroupId);
  const file = subgroup && files.get(`${fileId} ${columnId} ${subgroup.breakdown}`);
  if (column === undefined || !file) return null;
  return { column, breakdown: subgroup.breakdown, subgroup: subgroup.label, file, zeroIsMissing: findColumnRule(column)?.zeroIsMissing ?? false };
}
