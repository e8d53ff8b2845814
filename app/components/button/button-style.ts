import { classes } from "../class-names";

/** `primary` once per screen; `quiet` for the rest; `plain` inside rows and bars; `danger` for what cannot be taken back. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger";

/** The look shared by buttons, links that look like buttons, and labels that act as one. */
export function buttonStyle(kind: ButtonKind = "quiet", extra?: string): string {
  return classes("button", `button-${kind}`, extra);
}
