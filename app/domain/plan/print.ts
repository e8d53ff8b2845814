import type { PlanDocument } from "./plan-document";

/** The kinds of files a plan is taken along as. */
export type PrintKind = "pdf" | "docx";

/** Makes the file of a plan. */
export type Print = (kind: PrintKind, plan: PlanDocument) => Promise<Uint8Array>;
