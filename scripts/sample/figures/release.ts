import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Cells, measureCells } from "./cells";
import { exposureCells, representationCells, wealthCells } from "./composition";
import { csv } from "./csv";
import { type Draw, drawing } from "./draw";
import { everybody, labels } from "./group";
import { homelessCells } from "./homeless";
import { type Layout, layouts } from "./layout";
import type { Row } from "./measure";
import { educationMeasures } from "./measures-education";
import { governanceMeasures } from "./measures-governance";
import { healthMeasures } from "./measures-health";
import { neighborhoodMeasures } from "./measures-neighborhoods";
import { workMeasures } from "./measures-work";
import { cities, counties, type Place, populationIn, state } from "./place";
import { everyYear } from "./years";

/** The name under which the invented figures are stored and shown, the same word in English and in Spanish, and the last year
 *  they have: nobody can take it for a release of real data. */
export const sampleReleaseName = "demo 2023";

/** The seed of the release that ships with the product: the same figures on every machine. */
export const sampleSeed = 99;

const measures = [
  ...workMeasures, ...educationMeasures, ...neighborhoodMeasures,
  ...healthMeasures, ...governanceMeasures,
];

/** Writes a whole invented release into `folder` (made when absent) in the layout of the Mobility Metrics files: twelve
 *  counties and five cities of a state that does not exist, all 24 predictors, 2014 to 2023.
 *  The same seed writes the same bytes. Returns the paths of the files, in the order of their numbers. */
export async function writeSampleRelease(folder: string, seed: number = sampleSeed): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const draw = drawing(seed);
  return Promise.all(
    layouts.map(async (layout) => {
      const path = join(folder, layout.name);
      await writeFile(path, sampleFile(layout, draw));
      return path;
    }),
  );
}

/** The text of one file of the invented release. */
export function sampleFile(layout: Layout, draw: Draw): string {
  const places = layout.kind === "county" ? counties : cities;
  const groups = layout.breakdown ? [everybody, ...labels[layout.breakdown]] : [everybody];
  const rows = everyYear(2014, 2023).flatMap((year) => {
    const cells = places.flatMap((place) => groups.map((label) => lineOf(layout, { place, year, label }, draw)));
    return cells.some((line) => line.holdsSomething) ? cells.map((line) => line.cells) : [];
  });
  return csv(layout.columns, rows);
}

/** A line of a file, and whether any metric of that file has a value in it (years without any are left out). */
function lineOf(layout: Layout, which: Omit<Row, "detailed">, draw: Draw) {
  const row: Row = { ...which, detailed: layout.breakdown !== undefined };
  const metrics = metricCells(row, draw);
  const holdsSomething = layout.columns.some((column) => metrics[column] !== undefined);
  return { holdsSomething, cells: { ...metrics, ...keyCells(layout, row) } };
}

function metricCells(row: Row, draw: Draw): Cells {
  const all = [
    ...measures.map((measure) => measureCells(measure, row, draw)),
    exposureCells(row, draw), representationCells(row), wealthCells(row, draw), homelessCells(row, draw),
  ];
  return Object.fromEntries(all.flatMap((cells) => Object.entries(cells)));
}

function keyCells(layout: Layout, { place, year, label }: Row): Cells {
  return {
    year: String(year),
    state: state.code,
    [layout.kind]: place.code,
    state_name: state.name,
    [`${layout.kind}_name`]: place.name,
    ...(layout.breakdown ? groupCells(layout.breakdown, label) : overallCells(place, year)),
  };
}

/** Race-share files say `race-ethnicity` for their type, as the released ones do. */
function groupCells(breakdown: string, label: string): Cells {
  const type = breakdown === "race-share" ? "race-ethnicity" : breakdown;
  return { subgroup: label, subgroup_type: label === everybody ? "all" : type };
}

/** The released city file carries `tenure,All` in every row with housing data; its importer must not be misled. */
function overallCells(place: Place, year: number): Cells {
  const stray: Cells = place.kind === "place" && year !== 2020 ? { subgroup_type: "tenure", subgroup: everybody } : {};
  return { ...stray, population: String(populationIn(place, year)) };
}
