import type { WorksheetPage } from "../worksheet-page.server";

/** A question on paper. `choices`: what can be ticked, or the parts it is answered in; `long`: it wants several lines. */
export type PaperQuestion = { readonly key: string; readonly label: string; readonly needed: boolean; readonly hints: readonly string[]; readonly example: string | null; readonly words: string; readonly choices: readonly string[]; readonly long: boolean };

/** A row on paper, or the sheet where there is one. */
export type PaperPart = { readonly name: string | null; readonly questions: readonly PaperQuestion[] };

export type PaperSheet = Pick<WorksheetPage, "sheet" | "step"> & { readonly blank: boolean; readonly parts: readonly PaperPart[] };
