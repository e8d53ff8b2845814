/** Reading made-up files, for tests. */
import { countyOverall } from "../any-file";
import type { Batch } from "./batch";
import { GroupSurvey } from "./group-survey";
import { linesOf } from "./lines";
import { placeId } from "../../place/place-number";
import { Reading } from "./reading";
import type { Size } from "../report";

async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The values of a batch as a person would name them. */
function observationsOf({ body }: Reading, batch: Batch) {
  const orNull = (number = Number.NaN) => (Number.isNaN(number) ? null : number);
  return Array.from({ length: batch.length }, (_, at) => ({
    geography: body && placeId(body.file.geography, batch.places[at] ?? 0),
    year: batch.years[at],
    column: body?.file.columns[batch.columns[at] ?? -1]?.rule.key,
    subgroup: body?.labels.at(batch.subgroups[at] ?? -1),
    value: batch.values[at],
    value2: orNull(batch.values2[at]),
    lb: orNull(batch.lbs[at]),
    ub: orNull(batch.ubs[at]),
    quality: batch.qualities[at] || null,
  }));
}

/** Breakdown and label of each value, in the order of the values. */
function groupsOf({ body }: Reading, batches: readonly Batch[]): string[] {
  return batches.flatMap(({ length, subgroups }) =>
    Array.from({ length }, (_, at) => {
      const { breakdown, label } = body?.labels.groupAt(subgroups[at] ?? -1) ?? { breakdown: "", label: "" };
      return `${breakdown} ${label}`;
    }),
  );
}

/** Reads a made-up file as a released one is read; also the breakdown and label of each value, in their order. */
export async function readMade(text: string | Uint8Array<ArrayBuffer>, name = countyOverall.name, most?: Size) {
  const reading = new Reading(name, 2026, undefined, most);
  const batches: Batch[] = [];
  const survey = new GroupSurvey();
  for await (const lines of linesOf(chunks(Buffer.from(text)))) survey.take(lines);
  reading.expect(survey.cells);
  for await (const lines of linesOf(chunks(Buffer.from(text)))) batches.push(...reading.take(lines));
  batches.push(...reading.close());
  return { reading, groups: groupsOf(reading, batches), observations: batches.flatMap((batch) => observationsOf(reading, batch)), report: reading.report() };
}

/** The made county file with one cell of one line replaced. */
export function withCell(line: number, column: string, cell: string): string {
  const rows = countyOverall.text.trimEnd().split("\n").map((row) => row.split(","));
  const at = rows[0]?.indexOf(column) ?? -1;
  return `${rows.map((row, nth) => (nth + 1 === line ? row.with(at, cell) : row).join(",")).join("\n")}\n`;
}
