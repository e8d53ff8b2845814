import type { ReactNode } from "react";
import { classes } from "./class-names";
import type { Icon } from "./icon";

export type ChipTone = "good" | "bad" | "attention" | "wait" | "info";

const tones: Record<ChipTone, string> = {
  good: "bg-green-tint text-green-strong",
  bad: "bg-clay-tint text-clay",
  attention: "bg-gold-tint text-gold",
  wait: "bg-sunken text-ink-2 ring-1 ring-inset ring-line-2",
  info: "bg-sky-tint text-sky",
};

/** A state in one or two words. Always with an icon of its own shape: colour alone says nothing. */
export function Chip({ tone, icon: Icon, children }: { readonly tone: ChipTone; readonly icon: Icon; readonly children: ReactNode }) {
  return (
    <span className={classes("chip", tones[tone])}>
      <Icon size={14} strokeWidth={2.5} className="shrink-0" />
      {children}
    </span>
  );
}
