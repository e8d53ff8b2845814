import type { ReactNode } from "react";
import type { Icon } from "../icon";

/** The names of the colour tokens a swatch can take. */
export type Swatch = "pillar-work" | "pillar-education" | "pillar-health" | "pillar-neighborhoods" | "pillar-governance";

const colours: Record<Swatch, string> = {
  "pillar-work": "text-pillar-work",
  "pillar-education": "text-pillar-education",
  "pillar-health": "text-pillar-health",
  "pillar-neighborhoods": "text-pillar-neighborhoods",
  "pillar-governance": "text-pillar-governance",
};

/** A category: its colour, always with its icon and its name. */
export function SwatchLabel({ swatch, icon: Icon, children }: { readonly swatch: Swatch; readonly icon: Icon; readonly children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1.5 text-small font-[650] ${colours[swatch]}`}>
      <Icon size={15} className="shrink-0" />
      {children}
    </span>
  );
}
