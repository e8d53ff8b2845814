import { columnOf, metricOf } from "~/content/metrics";
import { breakdowns, readBreakdown } from "~/domain/release/breakdown";
import type { Figure } from "~/domain/figure/figure";
import { showFigures } from "~/domain/figure/figure.server";
import { findCommunities } from "~/domain/place/place.server";
import { qualityWord } from "~/domain/release/quality";
import type { ShowWish } from "./command";

/** Prints figures at full precision, as lines or as one JSON array. */
export async function showObservations({ geographies, metric, year, breakdown, release, json }: ShowWish): Promise<number> {
  const split = readBreakdown(breakdown);
  if (!split) {
    console.error(`--breakdown ${breakdown}: expected ${breakdowns.join(", ")}.`);
    return 1;
  }
  const columns = metricOf(metric)?.columns.map(({ key }) => key) ?? [columnOf(metric)?.key ?? metric];
  const figures = await showFigures({ geographies, columns, breakdowns: [split], ...(release === undefined ? {} : { release }) });
  const wanted = figures.filter((figure) => year === undefined || figure.year === year);
  const names = new Map((await findCommunities(geographies)).map(({ id, name, stateName }) => [id, `${name}, ${stateName}`]));
  const lines = wanted.map((figure) => lineOf(figure, names.get(figure.geography) ?? ""));
  if (json) console.log(JSON.stringify(lines, null, 2));
  else if (lines.length > 0) console.table(lines.map(({ file: _file, sha256: _sha256, ...line }) => line));
  if (lines.length === 0) console.error("There are no such figures in the releases in use.");
  return 0;
}

function lineOf({ geography, column, breakdown, subgroup, year, value, value2, lb, ub, quality, file }: Figure, place: string) {
  return {
    geo: geography,
    place,
    metric: column,
    year,
    breakdown,
    subgroup: breakdown === "overall" ? "All" : subgroup,
    value,
    value2,
    lb,
    ub,
    quality: quality === null ? null : qualityWord(quality),
    release: file.release.label,
    file: file.name,
    sha256: file.sha256,
  };
}
