import type pg from "pg";
import type { Member } from "~/domain/coalition/member";
import { inTurns, type Times } from "./in-turns";
import { withReleased } from "./released-product";
import { median, quantile, rounded, type Report } from "./report";

const limit = 5;
const peers = 20;

type Measured = { readonly ours: Times; readonly amongPeers: Times; readonly bare: Times };
type Series = { readonly file: number; readonly metric: number; readonly column: string; readonly year: number; readonly places: readonly string[] };

/** The rank of a county among all and among peers, as pages ask for it (who may, row-level security, which release answers).
 *  Next to it the window query over the stored values that would say the same, by a plain connection that owns the database. */
export function benchRank(): Promise<Report> {
  return withReleased(async ({ lead, client, fictional, title }) => reportOf(await measure(lead, client, await everySeries(client, fictional)), title));
}

/** Overall series of counties. */
async function everySeries(client: pg.Client, fictional: boolean): Promise<Series[]> {
  const { rows } = await client.query<Series>(
    `select o.file_id as file, o.metric_id as metric, c.key as column, o.year, array_agg(o.geography_id order by o.geography_id) as places
     from observation o join metric_column c on c.id = o.metric_id join release_file f on f.id = o.file_id join release_part p on p.file_id = f.id and c.key = any(p.columns) join release e on e.id = f.release_id
     where p.breakdown = 'overall' and f.geography_kind = 'county' and e.fictional = $1
     group by 1, 2, 3, 4 order by 3, 4`,
    [fictional],
  );
  return rows;
}

async function measure(lead: Member, client: pg.Client, series: readonly Series[]): Promise<Measured> {
  const { rankOf } = await import("~/domain/ranking/ranking.server");
  let nth = 0;
  const next = () => {
    nth += 1;
    const { places, ...one } = series[nth % series.length] ?? { file: 0, metric: 0, column: "", year: 0, places: [] };
    return { ...one, geography: places[(nth * 7919) % places.length] ?? "", peers: places.slice(0, peers) };
  };
  const all = () => {
    const { peers: _peers, ...wish } = next();
    return rankOf(lead, wish);
  };
  const { ours, bare } = await inTurns({ ours: all, bare: () => byWindow(client, next()) }, 1);
  const few = await inTurns({ ours: () => rankOf(lead, next()), bare: all }, 1);
  return { ours, bare, amongPeers: few.ours };
}

function byWindow(client: pg.Client, { file, metric, year, geography }: Omit<Series, "places"> & { readonly geography: string }): Promise<unknown> {
  return client.query(
    `select rank, total from (
       select geography_id, rank() over (order by value desc) as rank, count(*) over () as total
       from observation where file_id = $1 and metric_id = $2 and subgroup_id = 0 and year = $3) ranked
     where geography_id = $4`,
    [file, metric, year, geography],
  );
}

function reportOf({ ours, amongPeers, bare }: Measured, of: string): Report {
  return {
    title: `Rank of a place: ${of}, every overall metric and year in turn`,
    lines: [
      { what: "Rank among all, p50", ours: median(ours), unit: "ms" },
      { what: "Rank among all, p95", ours: quantile(ours, 0.95), limit, unit: "ms" },
      { what: `Rank among ${peers} peers, p95`, ours: quantile(amongPeers, 0.95), limit, unit: "ms" },
      { what: "The window query, p50", ours: median(bare), unit: "ms" },
      { what: "The window query, p95", ours: quantile(bare, 0.95), unit: "ms" },
    ],
    json: { rank_p95_ms: rounded(quantile(ours, 0.95)), rank_peers_p95_ms: rounded(quantile(amongPeers, 0.95)), window_p95_ms: rounded(quantile(bare, 0.95)) },
  };
}
