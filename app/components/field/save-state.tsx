import { dateFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { CircleCheck, CircleDashed, HardDrive, LoaderCircle, UsersRound } from "../icons";

/** What is true about the words on the screen. `at` is milliseconds since 1970. */
export type SaveStatus =
  | { readonly kind: "untouched" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "kept" }
  | { readonly kind: "conflict" };

const looks = {
  untouched: { icon: CircleDashed, style: "text-ink-2" },
  saving: { icon: LoaderCircle, style: "text-ink-2" },
  saved: { icon: CircleCheck, style: "text-green" },
  kept: { icon: HardDrive, style: "text-gold" },
  conflict: { icon: UsersRound, style: "text-clay" },
} as const;

/** The honest state of saving, at every width. Read out politely when it changes. */
export function SaveState({ status }: { readonly status: SaveStatus }) {
  const { icon: Icon, style } = looks[status.kind];
  return (
    <p role="status" data-print="never" className={`inline-flex min-h-6 items-center gap-1.5 text-small font-semibold ${style}`}>
      {status.kind === "untouched" ? null : (
        <>
          <Icon size={16} className="shrink-0" />
          {saveWords(status)}
        </>
      )}
    </p>
  );
}

function saveWords(status: SaveStatus): string {
  switch (status.kind) {
    case "untouched":
      return "";
    case "saving":
      return m.common_saving();
    case "saved":
      return m.common_saved_at({ time: clock(status.at) });
    case "kept":
      return m.common_kept_here();
    case "conflict":
      return m.common_conflict();
  }
}

function clock(at: number): string {
  return dateFormat(locale(), { hour: "numeric", minute: "2-digit" }).format(at);
}
