import { m } from "~/content/messages";
import { asMemberSql } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import type { Begun } from "./home/begin";
import { gatherEvidence, type Size } from "./criterion/gather-evidence.server";
import { road as roadOf, type StepStanding } from "./process";

/** The door of the process: the road, and the worksheets of its steps. */
export { answer } from "./worksheet/answer.server";
export { sayLanguage } from "./worksheet/answer-language.server";
export { answerPlainly } from "./worksheet/answer-plainly.server";
export { attest } from "./criterion/attest.server";
export { listAnswers } from "./worksheet/list-answers.server";
export { listSheets } from "./list-sheets.server";
export { listWords } from "./criterion/list-words.server";
export { pasteInto, previewPaste, takePaste, undoPaste } from "./paste/take-paste.server";
export { paperSheet } from "./paper/paper-sheet.server";
export { type ReadAnswer, type ReadPart, readParts } from "./paper/read-parts.server";
export { sheetCsv } from "./table/sheet-csv.server";
export { changeRows } from "./worksheet/row.server";
export { readableWords } from "./worksheet/readable-words";
export { rowNames } from "./worksheet/row-names.server";
export { putRowsBack, setRowsAside } from "./worksheet/sheet-rows.server";

/** The road, and the numbers that stand beside it. */
export type Road = { readonly stops: readonly StepStanding[]; readonly targets: number; readonly size: Size; readonly begun: Begun };

/** Where each of the ten steps stands, derived from what the coalition has on record. */
export function road(member: Member): Promise<Road> {
  return asMemberSql(member, async (db) => {
    const { evidence, size, invited } = await gatherEvidence(db, member);
    return { stops: roadOf(evidence), targets: evidence.targets, size, begun: { others: size.people > 1 || invited, figures: evidence.baselines > 0 } };
  });
}

/** Where one step stands. */
export async function standingOf(member: Member, { step }: { readonly step: number }): Promise<StepStanding> {
  const { stops } = await road(member);
  const found = stops.find((stop) => stop.step.number === step);
  refuseUnless(found, "not-found", m.process_step_not_found());
  return found;
}
