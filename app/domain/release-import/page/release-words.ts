import type { ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { Check, CircleDashed, LoaderCircle, OctagonAlert, Undo2 } from "~/components/icons";
import { CircleX, ClipboardCheck, Equal, MapPinOff } from "~/components/drawn/rarer-icons";
import { dateFormat, numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { FailReason, ImportLine, ImportState } from "../release-import";

type Look = { readonly tone: ChipTone; readonly icon: Icon; readonly word: () => string };

/** How a state is shown: in a word, with a mark of its own shape. */
export const stateLooks: Readonly<Record<ImportState, Look>> = {
  waiting: { tone: "wait", icon: CircleDashed, word: m.release_state_waiting },
  running: { tone: "info", icon: LoaderCircle, word: m.release_state_running },
  imported: { tone: "good", icon: Check, word: m.release_state_imported },
  checked: { tone: "info", icon: ClipboardCheck, word: m.release_state_checked },
  unchanged: { tone: "wait", icon: Equal, word: m.release_state_unchanged },
  "none-chosen": { tone: "attention", icon: MapPinOff, word: m.release_state_none_chosen },
  refused: { tone: "bad", icon: CircleX, word: m.release_state_refused },
  failed: { tone: "bad", icon: OctagonAlert, word: m.release_state_failed },
  undone: { tone: "wait", icon: Undo2, word: m.release_state_undone },
};

const failures: Readonly<Record<FailReason, () => string>> = {
  damaged: m.release_fail_damaged,
  encrypted: m.release_fail_encrypted,
  "foreign-method": m.release_fail_foreign_method,
  "too-large": m.release_fail_too_large,
  "too-many": m.release_fail_too_many,
  "too-slow": m.release_fail_too_slow,
  "no-table": m.release_fail_no_table,
  "not-https": m.release_fail_not_https,
  "not-public": m.release_fail_not_public,
  "too-many-redirects": m.release_fail_too_many_redirects,
  "not-there": m.release_fail_not_there,
  unreachable: m.release_fail_unreachable,
  certificate: m.release_fail_certificate,
  "fetch-too-large": m.release_fail_fetch_too_large,
  "fetch-too-slow": m.release_fail_fetch_too_slow,
  "no-release": m.release_fail_no_release,
  "no-right": m.release_fail_no_right,
  interrupted: m.release_fail_interrupted,
  lost: m.release_fail_lost,
  left: m.release_fail_left,
  full: m.release_fail_full,
  fault: m.release_fail_fault,
};

/** Why an import came to nothing. */
export function failureWords(reason: string | null): string {
  const known = Object.entries(failures).find(([code]) => code === reason)?.[1] ?? m.release_fail_fault;
  return known();
}

/** What an import has come to, in a sentence or two. */
export function standingWords({ state, reason, ...counts }: ImportLine): string {
  switch (state) {
    case "waiting":
      return m.release_said_waiting();
    case "running":
      return counts.rows > 0 ? m.release_so_far(sizes(counts)) : m.release_said_running();
    case "imported":
      return m.release_counts(sizes(counts));
    case "checked":
      return `${m.release_counts(sizes(counts))} ${m.release_said_checked()}`;
    case "unchanged":
      return m.release_said_unchanged();
    case "none-chosen":
      return m.release_said_none_chosen();
    case "refused":
      return `${m.release_counts(sizes(counts))} ${m.release_said_refused()}`;
    case "failed":
      return failureWords(reason);
    case "undone":
      return m.release_said_undone();
  }
}

type Counts = Pick<ImportLine, "rows" | "values" | "rejects" | "warnings">;

function sizes({ rows, values, rejects, warnings }: Counts) {
  return { rows: numberWords(rows), values: numberWords(values), rejects: numberWords(rejects), warnings: numberWords(warnings) };
}

export function numberWords(number: number): string {
  return numberFormat(locale()).format(number);
}

export function momentWords(at: Date): string {
  return dateFormat(locale(), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(at);
}
