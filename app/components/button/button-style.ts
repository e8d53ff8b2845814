import { classes } from "../class-names";

/** `primary` once per screen; `quiet` for the rest; `plain` inside rows and bars; `danger` for what cannot be taken back. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger";

const base =
  "button inline-flex min-h-11 items-center justify-center gap-2 rounded-control border py-2 text-label font-[650] no-underline transition-colors aria-disabled:opacity-55 aria-busy:cursor-progress";

const kinds: Record<ButtonKind, string> = {
  primary: "border-transparent bg-green px-4.5 text-on-green not-aria-disabled:hover:bg-green-strong",
  quiet: "border-edge bg-surface px-4.5 text-ink not-aria-disabled:hover:bg-sunken",
  plain: "border-transparent bg-transparent px-3 text-green not-aria-disabled:hover:bg-green-tint",
  danger: "border-transparent bg-clay px-4.5 text-on-clay not-aria-disabled:hover:opacity-90",
};

/** The look shared by buttons, links that look like buttons, and labels that act as one. */
export function buttonStyle(kind: ButtonKind = "quiet", extra?: string): string {
  return classes(base, kinds[kind], extra);
}
