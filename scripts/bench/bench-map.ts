import { gzipSync } from "node:zlib";
import type pg from "pg";
import type { Member } from "~/domain/coalition/member";
import { withReleased } from "./released-product";
import { median, quantile, rounded, type Report } from "./report";

const limits = { kb: 60, ratio: 3 };
/** What the server packs answers with. */
const packing = { level: 4 };
const warmUp = 1;
const turns = 4;

type Measured = { readonly ours: readonly number[]; readonly bare: readonly number[]; readonly kb: readonly number[] };

/** The values of the national map, made for one reader: through authorization and row-level security, ranked, put into classes
 *  and into words. Next to the least a database must do for one metric-year: hand out its rows, as its owner. */
export function benchMap(): Promise<Report> {
  return withReleased(async ({ lead, client, fictional, title }) => reportOf(await measure(lead, client, fictional ? "own" : "released"), title));
}

type Turn = { readonly search: URLSearchParams; readonly file: number; readonly column: string; readonly year: number };

/** Every metric of counties in its newest year, in turns with the bare query for the same rows. */
async function measure(lead: Member, client: pg.Client, figures: "own" | "released"): Promise<Measured> {
  const { nationValues } = await import("~/domain/nation/nation.server");
  const measured = { ours: [] as number[], bare: [] as number[], kb: [] as number[] };
  for (const { search, ...rows } of await everyMetric(client, figures)) {
    for (let turn = -warmUp; turn < turns; turn += 1) {
      const made = await timed(async () => JSON.stringify((await nationValues(lead, { search })).values));
      const bare = await timed(() => bareRows(client, rows));
      if (turn < 0) continue;
      measured.ours.push(made.ms);
      measured.bare.push(bare.ms);
      if (turn === 0) measured.kb.push(gzipSync(made.value, packing).length / 1000);
    }
  }
  return measured;
}

async function everyMetric(client: pg.Client, figures: "own" | "released"): Promise<Turn[]> {
  const { metrics } = await import("~/content/metrics");
  const { rows } = await client.query<{ file: number; column: string; year: number }>(
    `select distinct on (c.key) r.file_id as file, c.key as column, r.year
     from ranking r join metric_column c on c.id = r.metric_id join release_file f on f.id = r.file_id join release_part p on p.file_id = f.id and c.key = any(p.columns) join release e on e.id = f.release_id
     where p.breakdown = 'overall' and f.geography_kind = 'county' and e.fictional = $1 order by c.key, r.year desc`,
    [figures === "own"],
  );
  const metricOf = new Map(metrics.flatMap((metric) => metric.columns.map(({ key }) => [key, metric.key] as const)));
  return rows.map((row) => ({ ...row, search: new URLSearchParams({ metric: metricOf.get(row.column) ?? "", measure: row.column, of: "counties", figures }) }));
}

async function bareRows(client: pg.Client, { file, column, year }: Omit<Turn, "search">): Promise<unknown> {
  return client.query(
    `select o.geography_id, o.value, o.value2, o.quality from observation o
     where o.file_id = $1 and o.metric_id = (select id from metric_column where key = $2)
       and o.subgroup_id = (select id from subgroup where breakdown = 'overall' and label = '') and o.year = $3`,
    [file, column, year],
  );
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

function reportOf({ ours, bare, kb }: Measured, of: string): Report {
  const ratio = median(ours) / median(bare);
  return {
    title: `National map of one metric-year: ${of}, ${kb.length} metric columns, ${turns} turns each`,
    lines: [
      { what: "Values of the map, gzip, largest", ours: Math.max(...kb), limit: limits.kb, unit: "kB" },
      { what: "Making them, p50", ours: median(ours), limit: limits.ratio * median(bare), unit: "ms" },
      { what: "Making them, p95", ours: quantile(ours, 0.95), limit: limits.ratio * quantile(bare, 0.95), unit: "ms" },
      { what: "The bare rows of the same metric-years, p50", ours: median(bare), unit: "ms" },
      { what: "Making ÷ bare rows", ours: ratio, limit: limits.ratio, unit: "×" },
    ],
    json: { map_kb: rounded(Math.max(...kb)), map_ms: rounded(median(ours)), bare_ms: rounded(median(bare)), map_ratio: rounded(ratio) },
  };
}
