import type { ReactElement, ReactNode } from "react";
import { ChevronRight } from "~/components/icons";
import { PillarLabel } from "../../metric/pillar-label";
import type { PredictorCard } from "../dashboard-view";

type Props = {
  readonly card: PredictorCard;
  readonly open: boolean;
  readonly onFold: (open: boolean) => void;
  readonly children: ReactNode;
};

/** A predictor with its metrics, to open and to close. The browser's own fold, so that it works without scripts too. */
export function FoldingCard({ card: { key, name, pillar, pillarName }, open, onFold, children }: Props): ReactElement {
  return (
    <section id={key} aria-labelledby={`${key}-name`} className="min-w-0 scroll-mt-4">
      <details open={open} data-card className="group/card min-w-0 rounded-card border border-line bg-surface shadow-card">
        <summary
          className="flex min-h-11 cursor-pointer list-none items-center gap-3 rounded-card p-4 hover:bg-sunken sm:px-6"
          onClick={(event) => {
            event.preventDefault();
            onFold(!open);
          }}
        >
          <ChevronRight size={20} className="shrink-0 text-ink-2 transition-transform group-open/card:rotate-90" />
          <span className="flex min-w-0 flex-col gap-0.5">
            <PillarLabel pillar={pillar}>{pillarName}</PillarLabel>
            <h2 id={`${key}-name`} className="text-heading font-[650]">
              {name}
            </h2>
          </span>
        </summary>
        <div className="flex flex-col gap-8 px-4 pb-5 sm:px-6">{children}</div>
      </details>
    </section>
  );
}
