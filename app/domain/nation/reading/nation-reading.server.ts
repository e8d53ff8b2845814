import type { PoolClient } from "pg";
import type { MetricColumn } from "~/content/metrics";
import { growsWithSize, orderOf, whyUnranked } from "../../ranking/column-order";
import { listHeldFiles } from "../../release/held-files.server";
import { readMedians, type ReleasedMedian } from "../../ranking/medians.server";
import { placeId } from "../../place/place-number";
import { qualityOf } from "../../release/quality";
import { readRanking, type Ranking } from "../../ranking/ranking.server";
import { fileOf } from "../../release/release";
import type { NationChoice } from "./nation-choice";
import { readRankedYears, type RankedYear } from "./ranked-years.server";
import { listed, standingsOf, type Measured, type Standing } from "./standing";

/** Everything the national view shows of one metric column in one year. */
export type NationReading = {
  readonly choice: NationChoice;
  /** Every group and year there is for the column and breakdown. */
  readonly ranked: readonly RankedYear[];
  /** Null when no release in use has the column for this kind of place. */
  readonly ranking: Ranking | null;
  /** All places with a figure, in order of rank; numbers of people, which rank nobody, the largest first, and numbers whose source
   *  warns against ranking by code. */
  readonly standings: readonly Standing[];
  /** Of the nation and of every state with a figure, for the year shown; an invented state is no part of a nation. */
  readonly medians: readonly ReleasedMedian[];
};

/** Reads the ranking that was chosen; the newest year when none was, or when the one chosen has no figures. The number of
 *  queries does not depend on the number of places. */
export async function readNation(client: PoolClient, choice: NationChoice): Promise<NationReading> {
  const { kind, column, breakdown, subgroup, invented } = choice;
  const series = { geographyKind: kind, fictional: invented, breakdown };
  const file = fileOf({ ...series, column: column.key }, await listHeldFiles(client));
  const ranked = file ? await readRankedYears(client, { file: file.id, column: column.key }) : [];
  const year = yearOf(choice, ranked);
  const ranking = year === null ? null : await readRanking(client, { ...series, column: column.key, subgroup, year });
  const places = ranking ? measuredIn(ranking) : [];
  const standings = standingsIn(column, places);
  return { choice, ranked, ranking, standings, medians: ranking && !growsWithSize(column) && breakdown === "overall" ? await readMediansOf(client, ranking, standings) : [] };
}

function standingsIn(column: MetricColumn, places: readonly Measured[]): Standing[] {
  const unranked = whyUnranked(column);
  return unranked === null ? standingsOf(orderOf(column.key), places) : listed(places, unranked === "count" ? "value" : "code");
}

function yearOf({ year, subgroup }: NationChoice, ranked: readonly RankedYear[]): number | null {
  const years = ranked.filter((each) => each.subgroup === subgroup).map((each) => each.year);
  return year !== null && years.includes(year) ? year : (years[0] ?? null);
}

function measuredIn({ geographyKind, places, values, values2, qualities }: Ranking): Measured[] {
  return Array.from(places, (place, at) => ({
    place: placeId(geographyKind, place),
    value: values[at] ?? 0,
    value2: values2?.[at] ?? null,
    quality: qualityOf(qualities[at] ?? null),
  }));
}

function readMediansOf(client: PoolClient, { column, geographyKind, year, file }: Ranking, standings: readonly Standing[]): Promise<ReleasedMedian[]> {
  const { fictional } = file.release;
  const states = new Set(standings.map(({ place }) => place.slice(0, 2)));
  return readMedians(client, { columns: [column], geographyKind, fictional, states: [...(fictional ? [] : [""]), ...states], years: [year] });
}
