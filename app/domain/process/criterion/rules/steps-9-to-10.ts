import { planOutline } from "~/content/plan-outline";
import { stepNumberOf, worksheetOf } from "~/content/steps";
import { fieldsOf } from "~/content/worksheet-fields";
import { ownPageOf } from "../../worksheet";
import { type Evidence, type Filled, sheetOf } from "../evidence";
import { type Count, holds, listIn, missing, open, rowsWithout, short, unfilled } from "./counting";
import { liveCards } from "./thread";

/** Half a year, 13 months and 90 days, in days. */
const [halfYear, thirteenMonths, quarter] = [183, 396, 90];

/** What steps 9 and 10 show. Source: their "done when" lists. */
export const lastCounts: Readonly<Record<string, Count>> = {
  "9.a": ({ approved }) => missing(approved, requiredSheets()),
  "9.b": rowsWithout("comment_log", "disposition"),
  "9.c": unfilled("release_checks", ...fieldsOf("release_checks").flatMap(({ key, control, required }) => (control === "boolean" && required ? [key] : []))),
  "9.d": (evidence) => (sheetOf(evidence, "approvals").rows.some((row) => holds(row, "body") && holds(row, "date") && row["act"] !== undefined && row["act"] !== "received_and_filed") ? 0 : 1),
  "9.e": unfilled("publication", "version", "url"),
  "10.a": (evidence) => open(liveCards(evidence), ({ id = "" }) => sheetOf(evidence, "implementation").rows.some((row) => row["action"] === id && holds(row, "owner") && isWithin(row, "status", quarter))),
  "10.b": (evidence) => open(dueMeasures(evidence), (row) => holds(row, "developing") || listIn(row, "measure").every((indicator) => isFresh(evidence, row, indicator))),
  "10.c": (evidence) => short(sheetOf(evidence, "learning_review").rows.filter(({ "date_people.date": day }) => day !== undefined && isPast(evidence, day, halfYear)).length, 1),
  "10.d": (evidence) => short(sheetOf(evidence, "progress_report").rows.filter((row) => isWithin(row, "message", thirteenMonths)).length, 1),
  "10.e": (evidence) => (evidence.targets === 0 && liveCards(evidence).length === 0 ? 1 : evidence.silentEdits),
};

/** The worksheets that the required sections of the plan are made of and that are sent for approval. */
export function requiredSheets(): readonly string[] {
  const ids = planOutline.filter(({ required }) => required).flatMap(({ worksheets }): readonly string[] => worksheets);
  const sheets = [...new Set(ids)].flatMap((id) => worksheetOf(id) ?? []);
  return sheets.filter((sheet) => !sheet.optional && sheet.approvedBy.length > 0 && ownPageOf(sheet) === undefined && (stepNumberOf(sheet) ?? 0) < 9).map(({ key }) => key);
}

/** How old the newest value of a measure may be, in days: its rhythm and half as much again, since data come late. */
const rhythm: Readonly<Record<string, number>> = { monthly: 46, quarterly: 137, twice_a_year: 274, yearly: 548, every_two_years: 1096 };

/** The rows of the measurement plan that come again. What is measured once, or has no rhythm yet, is never due. */
function dueMeasures(evidence: Evidence): readonly Filled[] {
  return sheetOf(evidence, "measurement_plan").rows.filter((row) => row["frequency"] !== undefined && row["frequency"] in rhythm && (holds(row, "measure") || holds(row, "developing")));
}

function isFresh({ newestFigures }: Evidence, { frequency = "" }: Filled, indicator: string): boolean {
  const age = newestFigures.get(indicator);
  return age !== undefined && age <= (rhythm[frequency] ?? 0);
}

/** Whether an answer was last changed no more than so many days ago. */
function isWithin(row: Filled, field: string, days: number): boolean {
  const age = row[`days:${field}`];
  return holds(row, field) && age !== undefined && Number(age) <= days;
}

/** Whether a day lies in the last so many days, today among them; a day that comes yet does not. */
function isPast({ today }: Evidence, day: string, days: number): boolean {
  const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return ago >= 0 && ago <= days;
}
