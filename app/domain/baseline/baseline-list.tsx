import type { ReactElement } from "react";
import { About } from "~/components/about";
import { CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { BaselineLine } from "./baseline-lines";
import { QualityChip } from "../release/quality-chip";

type Props = {
  readonly lines: readonly BaselineLine[];
  /** The address for setting a target on a baseline; absent for those who may not propose one. */
  readonly targetPath?: (baseline: string) => string;
};

/** The coalition's frozen figures of a metric: value, year, release and who it is about; the next step is a target. */
export function BaselineList({ lines, targetPath }: Props): ReactElement {
  return (
    <CardRows>
      {lines.map((line) => (
        <CardRow key={line.id} end={targetPath ? <LinkButton to={targetPath(line.id)}>{m.metric_baseline_set_target()}<About subject={`${line.name}, ${line.years}`} /></LinkButton> : null}>
          <p className="font-[650]">{line.name}</p>
          <p className="tabular-nums">{m.metric_baseline_value({ value: line.value, year: line.years })}</p>
          <p className="text-small text-ink-2">{m.metric_baseline_from({ release: line.release, date: line.frozenOn })}</p>
          {line.overrideReason ? <p className="text-small text-ink-2"><OwnWords words={line.overrideReason} language={line.language} say={(reason) => m.metric_baseline_override({ reason })} /></p> : null}
          <QualityChip quality={line.quality} />
        </CardRow>
      ))}
    </CardRows>
  );
}
