import type { ReactElement } from "react";
import { m } from "~/content/messages";
import type { Matrix } from "../matrix/matrix";

/** How to read the matrix: which years, what better and worse go by, how many differences were looked at. */
export function MatrixNotes({ columns: [first, ...others], tested: { count, weak } }: Pick<Matrix, "columns" | "tested">): ReactElement | null {
  if (!first || others.length === 0) return null;
  return (
    <div className="flex max-w-measure flex-col gap-1 text-small text-ink-2">
      <p>{m.dashboard_matrix_years({ place: first.name })}</p>
      <p>{count === 0 ? m.dashboard_matrix_untested() : m.dashboard_matrix_tested({ count })}</p>
      {weak === 0 ? null : <p>{m.dashboard_matrix_weak({ count: weak })}</p>}
    </div>
  );
}
