import { Briefcase, GraduationCap, HeartPulse, House, Landmark, type LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { SwatchLabel, type Swatch } from "~/components/swatch-label";
import type { PillarKey } from "~/content/framework";

type Look = { readonly swatch: Swatch; readonly icon: LucideIcon };

const looks: Readonly<Record<PillarKey, Look>> = {
  rewarding_work: { swatch: "pillar-work", icon: Briefcase },
  high_quality_education: { swatch: "pillar-education", icon: GraduationCap },
  neighborhoods: { swatch: "pillar-neighborhoods", icon: House },
  health: { swatch: "pillar-health", icon: HeartPulse },
  governance: { swatch: "pillar-governance", icon: Landmark },
};

/** A pillar by its color, its icon and its name, together. */
export function PillarLabel({ pillar, children }: { readonly pillar: PillarKey; readonly children: ReactNode }): ReactElement {
  return <SwatchLabel {...looks[pillar]}>{children}</SwatchLabel>;
}

/** The color token of a pillar, for marks of a chart. */
export function pillarColor(pillar: PillarKey): string {
  return `var(--${looks[pillar].swatch})`;
}
