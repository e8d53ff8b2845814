import { m } from "~/content/messages";
import { say } from "~/content/text";
import { groupName } from "~/content/metrics/breakdowns";
import { whyUnranked } from "../../ranking/column-order";
import { csvOf } from "../../csv";
import { citationWords } from "../../release/release-citation";
import type { NationReading } from "../reading/nation-reading.server";
import { rankedRows, type RowFacts } from "./nation-rows";
import { firstIs, weakSentence } from "../reading/nation-words";
import type { Standing } from "../reading/standing";

/** The table as a CSV file that spreadsheets open safely; what must be known to read it follows under the rows. */
export function nationCsv({ choice, ranking, standings }: NationReading, rows: readonly Standing[], facts: RowFacts): string {
  const { column, subgroup } = choice;
  const group = subgroup === "" ? m.metric_everyone() : say(groupName(subgroup));
  const ranked = whyUnranked(column) === null;
  const heading = [...(ranked ? [m.nation_table_rank()] : []), m.metric_table_place(), m.nation_table_state(), m.nation_table_code(), m.metric_table_year(), m.metric_table_group(), say(column.label), m.metric_table_interval(), m.metric_table_quality()];
  const lines = rankedRows(choice, rows, facts).map(({ id, rank, place, state, value, interval, quality }) => [...(ranked ? [rank] : []), place, state, id, String(ranking?.year ?? ""), group, value, interval, quality]);
  const notes = [firstIs(column), weakSentence(standings, column), choice.invented ? m.metric_fictional() : null, ranking ? citationWords(ranking.file.release.citation) : null];
  const below = notes.flatMap((note) => (note === null ? [] : [[note]]));
  return csvOf([heading, ...lines, [], ...below]);
}
