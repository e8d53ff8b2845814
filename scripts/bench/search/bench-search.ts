import { median, quantile, rounded, type Report } from "../report";
import { withSampledProduct } from "../sampled-product";

const [coalitions, texts, rounds, limit] = [200, 5_000, 200, 100];
const words = ["bus", "guarderia", "families rent", "night sch", "trabajo digno", "nothing like this"] as const;

/** How long one search takes among the texts of a coalition, beside those of as many others. */
export function benchSearch(): Promise<Report> {
  return withSampledProduct(async () => {
    const { sampleLead } = await import("../clients");
    const { asSystemSql } = await import("~/db/work.server");
    const { search } = await import("~/domain/search/search.server");
    const { searchPaths } = await import("~/http/search-paths");
    const lead = await sampleLead();
    const measure = async () => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const started = performance.now();
        await search(lead, { typed: words[round % words.length] ?? "", path: searchPaths });
        times.push(performance.now() - started);
      }
      return times;
    };
    await asSystemSql((db) => db.query(plant(1), [lead.coalitionId, texts]));
    const alone = await measure();
    await asSystemSql(async (db) => {
      await db.query("insert into coalition (id, slug, name, community_id) select gen_random_uuid(), 'bench-' || n, 'Bench ' || n, $2 from generate_series(1, $1::int) n", [coalitions - 1, lead.communityId]);
      await db.query(plant(2), [lead.coalitionId, texts]);
      await db.query("analyze search_text");
    });
    const among = await measure();
    const [p95, growth] = [quantile(among, 0.95), median(among) / median(alone)];
    return {
      title: `Search among ${texts} texts of one coalition, beside ${coalitions - 1} others`,
      lines: [
        { what: "a search, p95", ours: p95, limit, unit: "ms" },
        { what: "with the others beside it", ours: growth, limit: 1.2, unit: "×" },
      ],
      json: { search_p95_ms: rounded(p95), growth: rounded(growth) },
    };
  });
}

/** Texts for one coalition, or for all that were made for the bench. */
function plant(round: 1 | 2): string {
  const whose = round === 1 ? "c.id = $1::uuid" : "c.id <> $1::uuid and c.slug like 'bench-%'";
  return `insert into search_text (coalition_id, kind, ref, part, words, language)
    select c.id, 'node', gen_random_uuid(), 'outcome', 'Text ' || n || case n % 7 when 0 then ' about the night bus to school' when 1 then ' sobre guarderías de noche'
      when 2 then ' for families who pay too much rent' when 3 then ' de trabajo digno para todas' else ' of something else that people wrote down here' end, null
    from coalition c, generate_series(1, $2::int) n where ${whose}`;
}
