import type { ReactElement, ReactNode } from "react";
import type { Icon } from "~/components/icon";
import { Briefcase, GraduationCap, HeartPulse, House, Landmark } from "~/components/icons";
import { SwatchLabel, type Swatch } from "~/components/picture/swatch-label";
import type { PillarKey } from "~/content/framework";

type Look = { readonly swatch: Swatch; readonly icon: Icon };

const looks: Readonly<Record<PillarKey, Look>> = {
  rewarding_work: { swatch: "pillar-work", icon: Briefcase },
  high_quality_education: { swatch: "pillar-education", icon: GraduationCap },
  neighborhoods: { swatch: "pillar-neighborhoods", icon: House },
  health: { swatch: "pillar-health", icon: HeartPulse },
  governance: { swatch: "pillar-governance", icon: Landmark },
};

const headingColors: Readonly<Record<Swatch, string>> = {
  "pillar-work": "text-pillar-work",
  "pillar-education": "text-pillar-education",
  "pillar-health": "text-pillar-health",
  "pillar-neighborhoods": "text-pillar-neighborhoods",
  "pillar-governance": "text-pillar-governance",
};

/** A pillar by its color, its icon and its name, together. */
export function PillarLabel({ pillar, children }: { readonly pillar: PillarKey; readonly children: ReactNode }): ReactElement {
  return <SwatchLabel {...looks[pillar]}>{children}</SwatchLabel>;
}

/** The name of a pillar above its metrics. */
export function PillarHeading({ pillar, id, children }: { readonly pillar: PillarKey; readonly id: string; readonly children: ReactNode }): ReactElement {
  const { icon: Icon, swatch } = looks[pillar];
  return (
    <h2 id={id} className={`flex items-center gap-2 text-heading font-[650] ${headingColors[swatch]}`}>
      <Icon size={20} className="shrink-0" />
      {children}
    </h2>
  );
}

/** The color token of a pillar, for marks of a chart. */
export function pillarColor(pillar: PillarKey): string {
  return `var(--${looks[pillar].swatch})`;
}
