import { join, resolve } from "node:path";
import pg from "pg";
import type { Member } from "~/domain/coalition/member";
import { sampleReleaseName, writeSampleRelease } from "../sample/figures/release";
import { bareComparison } from "./bare-comparison";
import { importOf } from "./import-process";
import { inTurns, type Times } from "./in-turns";
import { median, quantile, rounded, type Line, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";
import { inTemporaryFolder } from "./temporary-folder";

const limits = { p50: 1.5, p95: 2, growth: 1.2 };
const many = 10;
const crowd = 20;

type Source = { readonly folder: string; readonly label: string; readonly title: string; readonly fictional: boolean };
type Way = "data" | "page";
type Measured = { readonly way: Way; readonly releases: number; readonly clients: number; readonly ours: Times; readonly bare: Times };

/** The dashboard's data (who may, row-level security, queries, figures with their files) for six communities, all 24 predictors
 *  and all years, each metric in a breakdown where it has any; and the whole page, which makes every sentence, table and panel
 *  of it. Next to each the same rows with their names, by one query of a plain connection that owns the database. In turns;
 *  with one release, and with ten that hold the same. */
export function benchDashboard(): Promise<Report> {
  return inTemporaryFolder((folder) =>
    withSampledProduct(async () => {
      const url = process.env.DATABASE_URL ?? "";
      const source = await sourceIn(folder);
      if (source.label !== sampleReleaseName) await importOf(url, source.folder, source.label);
      const { sampleLead } = await import("./clients");
      const lead = await sampleLead();
      const one = await measure(url, lead, source, 1);
      for (let nth = 1; nth < many; nth += 1) await bringIn(url, source.folder, `v20${10 + nth}.01`);
      const ten = await measure(url, lead, source, many);
      return reportOf([...one.measured, ...ten.measured], `${source.title}, ${one.rows} rows`);
    }),
  );
}

async function sourceIn(folder: string): Promise<Source> {
  const released = process.env.MOBILITY_METRICS_DIR;
  if (released) return { folder: join(released, "release-v2025.01"), label: "v2025.01", title: "real places, release v2025.01", fictional: false };
  const path = resolve(folder, "sample");
  await writeSampleRelease(path);
  return { folder: path, label: sampleReleaseName, title: "invented places (MOBILITY_METRICS_DIR is not set)", fictional: true };
}

/** One more release that is in use and says the same. */
async function bringIn(url: string, folder: string, label: string): Promise<void> {
  const { activateRelease } = await import("~/domain/release/release.server");
  await importOf(url, folder, label);
  await activateRelease(label);
}

async function measure(url: string, lead: Member, { fictional }: Source, releases: number): Promise<{ rows: number; measured: Measured[] }> {
  const { dashboard, dashboardFigures } = await import("~/domain/dashboard/dashboard.server");
  const { env } = await import("~/env.server");
  const search = await searchOf(await largestPlaces(url, fictional));
  const figures = await dashboardFigures(lead, { search });
  const bare = await bareComparison(url, figures, env.DATABASE_POOL);
  const measured: Measured[] = [];
  const ways = { data: () => dashboardFigures(lead, { search }), page: () => dashboard(lead, { search }) };
  for (const way of ["data", "page"] as const) {
    for (const clients of [1, crowd]) measured.push({ way, releases, clients, ...(await inTurns({ ours: ways[way], bare: bare.read }, clients)) });
  }
  await bare.end();
  return { rows: figures.length, measured };
}

/** Three counties and three cities: they have the most figures. */
async function largestPlaces(url: string, fictional: boolean): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `select id from (select id, row_number() over (partition by kind order by last_year desc nulls last, population desc nulls last, id) as nth
     from geography where fictional = $1 and last_year is not null) place where nth <= 3 order by id`,
    [fictional],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

/** The address of the view: each metric that can be split in the first of its breakdowns. */
async function searchOf(places: readonly string[]): Promise<URLSearchParams> {
  const { metrics } = await import("~/content/metrics");
  const split = metrics.flatMap(({ key, breakdowns: [first] }) => (first ? [[key, first.key] as const] : []));
  return new URLSearchParams([["places", places.join(",")], ...split.map(([key, breakdown]) => [key, breakdown])]);
}

function reportOf(measured: readonly Measured[], title: string): Report {
  const worst = (way: Way, share: number) => Math.max(...measured.filter((each) => each.way === way).map(({ ours, bare }) => quantile(ours, share) / quantile(bare, share)));
  const [one, ten] = [1, many].map((releases) => median(measured.find((each) => each.releases === releases)?.ours ?? []));
  const growth = (ten ?? 0) / (one ?? 1);
  return {
    title: `Dashboard of six communities and 24 predictors: ${title}; each next to one bare query for the same rows, in turns`,
    lines: [
      ...measured.flatMap(linesOf),
      { what: "Data ÷ bare at p50, worst of these", ours: worst("data", 0.5), limit: limits.p50, unit: "×" },
      { what: "Data ÷ bare at p95, worst of these", ours: worst("data", 0.95), limit: limits.p95, unit: "×" },
      { what: "Data with ten releases ÷ one, one client, p50", ours: growth, limit: limits.growth, unit: "×" },
      { what: "Page with all its words ÷ bare at p50, worst of these", ours: worst("page", 0.5), unit: "×" },
      { what: "Page with all its words ÷ bare at p95, worst of these", ours: worst("page", 0.95), unit: "×" },
    ],
    json: {
      ...{ ratio_p50: rounded(worst("data", 0.5)), ratio_p95: rounded(worst("data", 0.95)), growth: rounded(growth) },
      ...{ page_ratio_p50: rounded(worst("page", 0.5)), page_ratio_p95: rounded(worst("page", 0.95)) },
    },
  };
}

function linesOf({ way, releases, clients, ours, bare }: Measured): readonly Line[] {
  const promised = way === "data";
  const of = `${releases === 1 ? "1 release" : `${releases} releases`}, ${clients === 1 ? "1 client" : `${clients} clients`}`;
  return [
    { what: `${of}: ${way} p50`, ours: median(ours), ...(promised && { limit: limits.p50 * median(bare) }), unit: "ms" },
    { what: "  bare p50", ours: median(bare), unit: "ms" },
    { what: `  ${way} p95`, ours: quantile(ours, 0.95), ...(promised && { limit: limits.p95 * quantile(bare, 0.95) }), unit: "ms" },
    { what: "  bare p95", ours: quantile(bare, 0.95), unit: "ms" },
  ];
}
