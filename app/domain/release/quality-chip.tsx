import type { ReactElement } from "react";
import { Chip } from "~/components/chip";
import { CircleCheck, CircleDashed, CircleHelp, CircleMinus } from "~/components/icons";
import { m } from "~/content/messages";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import type { Quality } from "./quality";

/** How far a figure can be trusted: icon, word and color. */
export function QualityChip({ quality }: { readonly quality: Quality | null }): ReactElement {
  const name = m.metric_quality({ mark: say(qualityOf(quality)?.name ?? qualityNotGiven) });
  if (quality === 1) return <Chip tone="good" icon={CircleCheck}>{name}</Chip>;
  if (quality === 2) return <Chip tone="info" icon={CircleMinus}>{name}</Chip>;
  return <Chip tone={quality === 3 ? "attention" : "wait"} icon={quality === 3 ? CircleDashed : CircleHelp}>{name}</Chip>;
}
