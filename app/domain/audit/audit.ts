/** One act that is accounted for, in words. `at`: an ISO moment. */
export type AuditLine = { readonly id: string; readonly at: string; readonly actor: string; readonly what: string; readonly about: string; readonly more: string };

/** How many lines stand on one page. */
export const linesOnPage = 50;

/** The most lines of one file. */
export const linesInFile = 50_000;
