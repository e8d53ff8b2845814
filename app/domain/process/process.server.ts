import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { road } from "./criterion/road.server";
import type { StepStanding } from "./process";

/** The door of the process: the road, and the worksheets of its steps. */
export { answer } from "./worksheet/answer.server";
export { sayLanguage } from "./worksheet/answer-language.server";
export { answerPlainly } from "./worksheet/answer-plainly.server";
export { attest } from "./criterion/attest.server";
export { listAnswers } from "./worksheet/list-answers.server";
export { listSheets } from "./list-sheets.server";
export { makeRoad, type Road, road, roadWithin, tablesOfTheRoad } from "./criterion/road.server";
export { listWords } from "./criterion/list-words.server";
export { pasteInto, previewPaste, takePaste, undoPaste } from "./paste/take-paste.server";
export { paperSheet } from "./paper/paper-sheet.server";
export { type ReadAnswer, type ReadPart, readParts } from "./paper/read-parts.server";
export { listPast, type PastEntry, sheetWithPast } from "./past/list-past.server";
export { entriesOnPage } from "./past/past-runs.server";
export { twoVersions } from "./past/past-version.server";
export { restoreAnswer } from "./past/restore-answer.server";
export { priorityScore } from "./derived/priority-score";
export { sheetCsv } from "./table/sheet-csv.server";
export { addRows } from "./worksheet/add-rows.server";
export { fitting, isAsPut, putAnswers, renewAnswers, takeAnswers } from "./worksheet/put-answers.server";
export { changeRows } from "./worksheet/row.server";
export { readableWords } from "./worksheet/readable-words";
export { rowNames } from "./worksheet/row-names.server";
export { putRowsBack, setRowsAside } from "./worksheet/sheet-rows.server";

/** Where one step stands. */
export async function standingOf(member: Member, { step }: { readonly step: number }): Promise<StepStanding> {
  const { stops } = await road(member);
  const found = stops.find((stop) => stop.step.number === step);
  refuseUnless(found, "not-found", m.process_step_not_found());
  return found;
}
