import type { AnswerInput } from "~/domain/process/process.form";
import type { Cast } from "../gather";
import type { PersonKey } from "../people";

/** Answers by the key of their field; parts of a field follow after a dot ("principle_now.equity"). */
export type Answers = Readonly<Record<string, AnswerInput["value"] | undefined>>;

/** A worksheet as the sample coalition has filled it: fields of a sheet, or rows of a list. */
export type FilledSheet = { readonly worksheet: string; readonly by: PersonKey; readonly fields?: Answers; readonly rows?: readonly Answers[] };

/** What a worksheet can point at: the people at the table, and rows written before it, counted from 0. */
export type Known = Cast & { readonly row: (worksheet: string, at: number) => string };

/** A worksheet is written once those before it stand, because it may point at them. */
export type Sheet = (known: Known) => FilledSheet;
