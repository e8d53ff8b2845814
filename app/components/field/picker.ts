import type { ReactNode } from "react";

/** One thing to pick: what is stored, what is read, and a second line that tells like-named ones apart. */
export type PickerChoice = { readonly value: string; readonly label: string; readonly detail?: string };

/** What a route answers that a picker asks: at most a few dozen choices for `?q=`. */
export type PickerAnswer = { readonly choices: readonly PickerChoice[]; /** What one must know of them, or of there being none. */ readonly note?: string | null };

export type PickerFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly id?: string;
  /** The form receives the picked choice's `value`, or nothing. */
  readonly name?: string;
  /** The path of a route whose loader answers `PickerAnswer` for `?q=what was typed`. */
  readonly searchPath: string;
  /** What is picked already. */
  readonly defaultChoice?: PickerChoice | undefined;
  readonly onPick?: (choice: PickerChoice | null) => void;
  readonly required?: boolean;
  /** What stands here where no script runs: another way to pick, or a sentence. */
  readonly withoutScripts?: ReactNode;
};
