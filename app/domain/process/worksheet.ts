import { type Worksheet, stepNumberOf, worksheetOf } from "~/content/steps";
import { can } from "../coalition/permission";
import type { Member } from "../coalition/member";

/** What a field can hold. A list keeps its order; numbers are numbers; nothing is "" or []. */
export type AnswerValue = string | number | boolean | readonly string[];

/** An answer as it stands. `version` is what the next save must have seen; 0 when nobody has answered yet. */
export type Answered = { readonly value: AnswerValue; readonly version: number; readonly by: string; readonly at: string };

/** One row of a worksheet that is a list. */
export type AnsweredRow = { readonly id: string; readonly position: string; readonly cells: Readonly<Record<string, Answered>> };

/** A worksheet as the coalition has filled it. */
export type AnsweredSheet = { readonly fields: Readonly<Record<string, Answered>>; readonly rows: readonly AnsweredRow[] };

/** The page on which a worksheet is filled, when it is not the general one: its work happens where it belongs. */
export type OwnPage = "metrics" | "theory" | "targets" | "plan";

const ownPages: Readonly<Record<string, OwnPage>> = {
  metric_review: "metrics",
  theory_of_change: "theory",
  targets: "targets",
  observations: "targets",
  plan_assembly: "plan",
};

/** Where a worksheet has a page of its own; undefined for those that are filled as a form. */
export function ownPageOf(sheet: Worksheet): OwnPage | undefined {
  return ownPages[sheet.key];
}

/** Whether the worksheet is a list of rows (a stakeholder, a finding), not one sheet. */
export function hasRows(sheet: Worksheet): boolean {
  return sheet.kind === "table" || (sheet.per !== "coalition" && sheet.per !== "version");
}

/** The side from which a data lead may fill it: worksheets that the guide gives to the data lead. */
export function sideOf(sheet: Worksheet): "data" | undefined {
  return sheet.filledBy.includes("data") || sheet.approvedBy.includes("data") ? "data" : undefined;
}

export function mayFill(member: Member, sheet: Worksheet): boolean {
  return can(member, "worksheet:fill", sideOf(sheet));
}

/** Worksheets for the core team only are for those who may read what is restricted. */
export function mayRead(member: Member, sheet: Worksheet): boolean {
  const narrow = sheet.visibility === "core_only" || sheet.visibility === "restricted";
  return can(member, narrow ? "restricted:read" : "coalition:read");
}

/** A worksheet by its short id or key, when it belongs to this step. */
export function worksheetOfStep(step: number, idOrKey: string): Worksheet | undefined {
  const sheet = worksheetOf(idOrKey);
  return sheet && stepNumberOf(sheet) === step ? sheet : undefined;
}
