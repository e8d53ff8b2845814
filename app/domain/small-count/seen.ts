import { isUnreliable } from "./counts";
import type { Kind, LocalFigure } from "./counted";

/** A figure as people see it: where it is hidden, none of its numbers is here any more. */
export type SeenFigure = LocalFigure & { readonly hidden: boolean; readonly unreliable: boolean };

/** Takes every number out of a hidden figure. All that leaves the domain passes here, but for those who may see raw counts. */
export function seen(figure: LocalFigure & { readonly hidden: boolean }, kind: Kind): SeenFigure {
  const { place, period, year, groupType, group, hidden } = figure;
  const key = { place, period, year, groupType, group };
  if (hidden || figure.value === null) return { ...key, value: null, numerator: null, denominator: null, lb: null, ub: null, hidden: true, unreliable: false };
  const { value, numerator, denominator, lb, ub } = figure;
  return { ...key, value, numerator, denominator, lb, ub, hidden, unreliable: isUnreliable(figure, kind) };
}
