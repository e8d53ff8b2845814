import { isError, type Finding, type FindingCode } from "./finding";

/** What an import has to say about one file; kept with the file and shown to the person who loads it. */
export type Report = {
  /** What is kept of the file. */
  readonly rows: number;
  readonly values: number;
  /** How many findings of each kind there are, also those not listed. */
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
  /** The first findings, in the order of the file. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Present when only chosen places are kept: their ids, and the size of the rest. */
  readonly selection?: Selection;
  /** Present when none of its values can be put in order: of pairs, for example, whose second number is always zero. */
  readonly unranked?: true;
};

export type Selection = { readonly only: readonly string[]; readonly leftOut: Size };

export type Size = { readonly rows: number; readonly values: number };

/** Errors are worth naming one by one, warnings by example. */
const kept = { errors: 10_000, warningsOfAKind: 20 } as const;

/** Gathers findings while a file is read, without growing with the file. */
export class Findings {
  private readonly counts: Partial<Record<FindingCode, number>> = {};
  private readonly list: Finding[] = [];
  errors = 0;
  warnings = 0;

  add(found: Finding): void {
    const nth = (this.counts[found.code] ?? 0) + 1;
    this.counts[found.code] = nth;
    const error = isError(found);
    if (error) this.errors += 1;
    else this.warnings += 1;
    if (error ? this.errors <= kept.errors : nth <= kept.warningsOfAKind) this.list.push(found);
  }

  addAll(found: readonly Finding[]): void {
    for (const one of found) this.add(one);
  }

  report({ rows, values }: Size, selection?: Selection): Report {
    return { rows, values, ...(selection && { selection }), counts: { ...this.counts }, findings: [...this.list], errors: this.errors, warnings: this.warnings };
  }
}
