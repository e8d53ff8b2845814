import { isSmall } from "../../small-count/counts";
import { usualSmallest } from "../../small-count/counted";
import { hiddenCells } from "../../small-count/small-count";
import { questionAt } from "./question-place";
import type { AnswerValue } from "../worksheet";

/** What a row, or a sheet there is one of, holds: place → value. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Whether a number that was typed for people is too small to be shown. A row that says its unit counts people only where that unit is
 *  a count. */
export function isSmallNumber(value: AnswerValue | undefined, answers: Answers = {}): boolean {
  return typeof value === "number" && isSmall(value, usualSmallest) && countsPeople(answers);
}

function countsPeople(answers: Answers): boolean {
  const unit = answers["unit.unit"] ?? answers["value.unit"] ?? "";
  return unit === "" || unit === "count";
}

/** The places of a row, or of a sheet there is one of, whose number is hidden for its own sake. */
function smallPlaces(worksheet: string, answers: Answers): readonly string[] {
  return Object.entries(answers).flatMap(([place, value]) => (questionAt(worksheet, place)?.people && isSmallNumber(value, answers) ? [place] : []));
}

/** For each row of a worksheet, the places whose number is hidden: small ones, and those from which a small one follows. */
export function hiddenPlaces(worksheet: string, rows: readonly Answers[]): readonly ReadonlySet<string>[] {
  const hidden = rows.map((answers) => new Set(smallPlaces(worksheet, answers)));
  if (worksheet === "descriptive_representation") for (const at of hiddenOfficials(rows)) hidden[at]?.add("officials");
  return hidden;
}

/** Officials of several groups in one body are parts of its seats, which everybody knows: a small number hides the next one. */
function hiddenOfficials(rows: readonly Answers[]): readonly number[] {
  const place = (answers: Answers) => `${String(answers["body"] ?? "").trim().toLowerCase()} ${String(answers["asof"] ?? "")}`;
  const counted = rows.flatMap((answers, at) => (typeof answers["officials"] === "number" ? [{ at, answers, officials: answers["officials"] }] : []));
  const groups = counted.map(({ answers, officials }, at) => ({ place: place(answers), period: "", groupType: "group", group: `${at} ${String(answers["group"] ?? "")}`, counts: [officials] }));
  const bodies = [...new Map(counted.flatMap(({ answers }) => (typeof answers["seats"] === "number" ? [[place(answers), answers["seats"]] as const] : [])))];
  const seats = bodies.map(([body, count]) => ({ place: body, period: "", groupType: "", group: "", counts: [count] }));
  const known = new Set(seats.map((_, at) => groups.length + at));
  return hiddenCells([...groups, ...seats], { smallestShown: usualSmallest, public: known }).flatMap((is, at) => (is ? (counted[at]?.at ?? []) : []));
}
