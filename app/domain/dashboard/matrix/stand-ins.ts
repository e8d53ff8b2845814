import type { Shown } from "../../metric/shown";
import { inSuccession } from "../../place/succession";
import { figureIn } from "./matrix-cell";

/** What the matrix shows of places that have no figure in the year of their row, each as something shown alone: the file holds
 *  every number that is seen. Areas that came one after the other have all their years in it anyway. */
export function standIns(shown: Shown): Shown[] {
  if (inSuccession(shown.places.map(({ id }) => id))) return [];
  return shown.places.flatMap((place) => {
    const figure = figureIn(shown, place);
    return figure && figure.year !== shown.year ? [{ ...shown, places: [place], figures: [figure], beside: [], medians: [], year: figure.year }] : [];
  });
}
