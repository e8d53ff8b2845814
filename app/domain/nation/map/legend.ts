/** One class of the legend in words. */
export type LegendClass = { readonly bounds: string; readonly count: string };

/** The legend of a map: its classes from the lowest values to the highest, and what is marked by pattern. */
export type Legend = { readonly classes: readonly LegendClass[]; readonly weak: LegendClass | null; readonly none: LegendClass | null };
