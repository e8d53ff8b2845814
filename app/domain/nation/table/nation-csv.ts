import { m } from "~/content/messages";
import { csvOf, type Cell } from "../../csv";
import { figureColumns, figureLines } from "../../figure/figure-csv";
import { findState } from "../../place/state";
import { whyUnranked } from "../../ranking/column-order";
import { citationWords } from "../../release/release-citation";
import type { NationReading } from "../reading/nation-reading.server";
import { firstIs, weakSentence } from "../reading/nation-words";
import type { Standing } from "../reading/standing";
import { nameIn, type RowFacts } from "./nation-rows";

/** The table as a CSV file that spreadsheets open safely: the columns of every file of figures, then the state, and the rank
 *  where places have one. What must be known to read it is a text of its own. */
export function nationCsv({ choice, ranking }: NationReading, rows: readonly Standing[], { places, bounds }: RowFacts): string {
  const { metric, column, breakdown, subgroup } = choice;
  const ranked = whyUnranked(column) === null;
  const lines = rows.flatMap(({ place: id, rank, value, value2, quality }): Cell[][] => {
    const { lb = null, ub = null } = bounds.get(id) ?? {};
    const figure = { geography: id, breakdown, subgroup, year: ranking?.year ?? 0, value, value2, lb, ub, quality, release: ranking?.file.release.label ?? "" };
    const more: Cell[] = [findState(id.slice(0, 2))?.name ?? "", ...(ranked ? [rank] : [])];
    return figureLines({ metric, column, place: nameIn(places, id) }, figure).map((line) => [...line, ...more]);
  });
  return csvOf([[...figureColumns, "state", ...(ranked ? ["rank"] : [])], ...lines]);
}

/** What must be known to read the table: which end is the first, what is weak, and who made the numbers. */
export function nationNotes({ choice, ranking, standings }: NationReading): string[] {
  const notes = [firstIs(choice.column), weakSentence(standings, choice.column), choice.invented ? m.metric_fictional() : null, ranking ? citationWords(ranking.file.release.citation) : null];
  return notes.flatMap((note) => note ?? []);
}
