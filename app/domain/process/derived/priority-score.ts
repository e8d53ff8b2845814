import { type Field, fieldsOf } from "~/content/worksheet-fields";
import type { Answered } from "../worksheet";

type Cells = Readonly<Record<string, Answered>>;

/** `score`: the mean of the middles of what people rated, from 1 to 5, each weighing as much as was agreed (1 where nothing was); null
 *  before anybody rated. `rated` of `questions` have a rating. `unknown`: weights that name none of the questions. */
export type Score = { readonly score: number | null; readonly rated: number; readonly questions: number; readonly unknown: readonly string[] };

/** How a candidate of worksheet 6G stands by its ratings. A number to talk about: people decide. */
export function priorityScore(cells: Cells): Score {
  const questions = fieldsOf("priorities").filter(({ control, each }) => control === "rating" && each);
  const weights = weightsIn(cells);
  const rated = questions.flatMap((question) => {
    const tally = cells[question.key]?.tally;
    const middle = typeof tally === "object" ? tally.middle : null;
    const weight = weights.find(({ criterion }) => names(question, criterion))?.weight ?? 1;
    return middle === null || middle === undefined ? [] : [{ middle, weight }];
  });
  const whole = rated.reduce((sum, { weight }) => sum + weight, 0);
  const score = whole > 0 ? rated.reduce((sum, { middle, weight }) => sum + middle * weight, 0) / whole : null;
  const unknown = weights.flatMap(({ criterion }) => (questions.some((question) => names(question, criterion)) ? [] : [criterion]));
  return { score, rated: rated.length, questions: questions.length, unknown };
}

/** Weights below nothing weigh nothing. */
function weightsIn(cells: Cells): readonly { readonly criterion: string; readonly weight: number }[] {
  const value = cells["weights"]?.value;
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => (typeof entry === "object" && typeof entry["criterion"] === "string" && typeof entry["weight"] === "number" ? [{ criterion: entry["criterion"], weight: Math.max(0, entry["weight"]) }] : []));
}

/** A weight is of the question it names, by its words in either language or its key. */
function names({ key, label }: Field, criterion: string): boolean {
  const said = criterion.trim().toLocaleLowerCase();
  return [key, label.en, label.es].some((name) => name.toLocaleLowerCase() === said);
}
