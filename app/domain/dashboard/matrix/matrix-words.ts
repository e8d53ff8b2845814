import { m } from "~/content/messages";
import type { Matrix } from "./matrix";

/** What must be known to read a matrix. Made where the figures are: the words are longer than what draws the page. */
export type MatrixWords = {
  /** What is compared, and what a mark stands for; one place alone has none. */
  readonly lead: string;
  /** What each mark means, and weak data. */
  readonly legend: { readonly better: string; readonly same: string; readonly worse: string; readonly untold: string; readonly unranked: string; readonly weak: string } | null;
  /** Which years, what better and worse go by, how many differences were looked at. */
  readonly notes: readonly string[];
};

export function matrixWords({ columns: [first, ...others], pillars, tested: { count, weak } }: Pick<Matrix, "columns" | "pillars" | "tested">): MatrixWords {
  const predictors = pillars.reduce((sum, { rows }) => sum + rows.length, 0);
  if (!first || others.length === 0 || predictors === 0) return { lead: m.dashboard_lead(), legend: null, notes: [] };
  const us = first.own ? m.dashboard_us() : first.name;
  return {
    lead: m.dashboard_matrix_lead({ places: 1 + others.length, count: predictors, us }),
    legend: {
      better: m.dashboard_legend_better({ us }),
      same: m.dashboard_legend_same(),
      worse: m.dashboard_legend_worse({ us }),
      untold: m.dashboard_legend_untold(),
      unranked: m.dashboard_legend_unranked(),
      weak: m.dashboard_legend_weak(),
    },
    notes: [
      m.dashboard_matrix_years({ place: first.name }),
      count === 0 ? m.dashboard_matrix_untested() : m.dashboard_matrix_tested({ count }),
      ...(weak === 0 ? [] : [m.dashboard_matrix_weak({ count: weak })]),
    ],
  };
}
