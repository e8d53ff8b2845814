import type { ReactElement } from "react";
import { m } from "~/content/messages";
import type { Mark } from "../matrix/mark";
import type { MatrixWords } from "../matrix/matrix-words";

const marks: readonly Mark[] = ["better", "same", "worse", "untold", "unranked"];

/** What the marks of the cells mean. */
export function MarkLegend({ legend }: { readonly legend: NonNullable<MatrixWords["legend"]> }): ReactElement {
  return (
    <ul aria-label={m.dashboard_legend()} className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {marks.map((mark) => <li key={mark} className="mark" data-mark={mark}>{legend[mark]}</li>)}
      <li className="flex items-center gap-1.5 text-ink-2"><span data-weak className="h-4 w-6 rounded-xs border border-line" />{legend.weak}</li>
    </ul>
  );
}
