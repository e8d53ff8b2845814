import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";
import { readBreakdown, type Breakdown } from "../release/breakdown";
import type { Figure } from "./figure";
import { listHeldFiles } from "../release/held-files.server";
import { fileOf, type HeldFile, type Series } from "../release/release";

/** Which file answers for which series, and what the small numbers of its rows stand for. */
export type FileIndex = {
  /** What `versionSql` said when it was made. */
  readonly version: string;
  /** The file that answers for a series; null when none in use has it. */
  readonly answering: (series: Series) => Figure["file"] | null;
  /** What answered before: the file that answers when the `n` newest answers are left out, and when it was replaced. */
  readonly answeredBefore: (n: number) => (series: Series) => Replaced | null;
  /** The number of a metric column; undefined for one that no file has. */
  readonly columnId: (column: string) => number | undefined;
  readonly columnOf: (id: number) => string | undefined;
  readonly subgroupOf: (id: number) => Subgroup | undefined;
};

/** A file that answered until a newer release came into use. */
export type Replaced = { readonly file: Figure["file"]; readonly until: Date };

export type Subgroup = { readonly breakdown: Breakdown; readonly label: string };

/** A text that changes with every change of what an index is made of: `xmin` is the transaction that wrote a row as it stands. An SQL expression. */
export const versionSql = `concat(
  (select string_agg(concat(id, ':', xmin), ' ' order by id) from release), '|',
  (select string_agg(concat(id, ':', xmin), ' ' order by id) from release_file), '|',
  (select count(*) from metric_column), '|', (select count(*) from subgroup))`;

let known: FileIndex | undefined;

/** The index that was made last: whether it still holds is for the reader to ask, by its version. */
export function lastIndex(): FileIndex | undefined {
  return known;
}

/** The index of the files in use. It is made anew only when a release has changed: with ten releases that takes longer than
 *  reading all figures of a dashboard. */
export async function fileIndex(client: PoolClient): Promise<FileIndex> {
  const { rows } = await client.query<{ version: string }>(prepared(`select ${versionSql} as version`));
  const version = rows[0]?.version ?? "";
  if (known?.version !== version) known = await readIndex(client, await listHeldFiles(client), version);
  return known;
}

/** An index of one release, whether or not it is in use. */
export async function fileIndexOf(client: PoolClient, release: string): Promise<FileIndex> {
  return readIndex(client, only(await listHeldFiles(client), release), release);
}

async function readIndex(client: PoolClient, files: readonly HeldFile[], version: string): Promise<FileIndex> {
  const columns = await client.query<{ id: number; key: string }>("select id, key from metric_column");
  const subgroups = await client.query<{ id: number; breakdown: string; label: string }>("select id, breakdown, label from subgroup");
  const ids = new Map(columns.rows.map(({ id, key }) => [key, id]));
  const keys = new Map(columns.rows.map(({ id, key }) => [id, key]));
  const labels = new Map(subgroups.rows.flatMap(({ id, breakdown, label }) => subgroupEntry(id, readBreakdown(breakdown), label)));
  return { version, answering: remembering(files), answeredBefore: (n) => (series) => replaced(files, series, n), columnId: (column) => ids.get(column), columnOf: (id) => keys.get(id), subgroupOf: (id) => labels.get(id) };
}

function subgroupEntry(id: number, breakdown: Breakdown | null, label: string): [number, Subgroup][] {
  return breakdown === null ? [] : [[id, { breakdown, label }]];
}

/** Looks for the answer to a series once. */
function remembering(files: readonly HeldFile[]): FileIndex["answering"] {
  const answers = new Map<string, Figure["file"] | null>();
  const sources = new Map(files.map((file) => [file.id, sourceOf(file)]));
  return (series) => {
    const key = `${series.geographyKind}|${series.fictional}|${series.column}|${series.breakdown}`;
    const before = answers.get(key);
    if (before !== undefined) return before;
    const file = fileOf(series, files);
    const answer = file ? (sources.get(file.id) ?? null) : null;
    answers.set(key, answer);
    return answer;
  };
}

/** A release that came into use after a newer one never answered. */
function replaced(files: readonly HeldFile[], series: Series, n: number): Replaced | null {
  const answers: HeldFile[] = [];
  for (let at = 0; at <= n; at += 1) {
    const file = fileOf(series, files.filter(({ release }) => !answers.some((newer) => newer.release.id === release.id)));
    if (!file) return null;
    answers.push(file);
  }
  const file = answers.pop();
  const until = Math.min(...answers.map(({ release }) => Number(release.activatedAt)));
  return file && n > 0 && Number(file.release.activatedAt) < until ? { file: sourceOf(file), until: new Date(until) } : null;
}

function sourceOf({ id, name, sha256, release: { id: releaseId, label, fictional, citation } }: HeldFile): Figure["file"] {
  return { id, name, sha256, release: { id: releaseId, label, fictional, citation } };
}

function only(held: readonly HeldFile[], label: string): HeldFile[] {
  const files = held.filter(({ release }) => release.label === label);
  return files.map((file) => ({ ...file, release: { ...file.release, activatedAt: file.release.activatedAt ?? new Date(0) } }));
}
