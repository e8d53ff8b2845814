/** What a reader compares: everything the dashboard's address says. Plain data, so that a browser can write the address of a
 *  change without knowing the catalogue. */
export type DashboardChoice = {
  /** Ids of one to six places. The coalition's own, where it is among them, is what the others are read against; else the first. */
  readonly places: readonly string[];
  /** Keys of predictors, in the order of the framework. */
  readonly predictors: readonly string[];
  /** What was chosen for single metrics, by key of the metric; none for a metric that shows what everyone sees first. */
  readonly settings: Readonly<Record<string, MetricSetting>>;
  /** Keys of the predictors whose row is open, in the order of the framework. */
  readonly open: readonly string[];
};

/** How one metric is shown. */
export type MetricSetting = {
  /** Null: the newest year of the first place. */
  readonly year: number | null;
  readonly breakdown: string;
  /** Null: the first column of the metric. */
  readonly column: string | null;
  readonly interval: boolean;
};

/** What is only a matter of looking: it needs no other figures. */
export type Looks = {
  /** Keys of metrics that are shown as a table. */
  readonly tables: readonly string[];
};

/** What an address is read and written against. */
export type Shelf = {
  /** The coalition's own place: compared unless others are named. */
  readonly own: string;
  readonly pillars: readonly { readonly key: string; readonly predictors: readonly ShelfPredictor[] }[];
};

/** A predictor with the keys of its metrics. */
export type ShelfPredictor = { readonly key: string; readonly metrics: readonly string[] };

export const mostPlaces = 6;

export const plainSetting: MetricSetting = { year: null, breakdown: "overall", column: null, interval: true };

/** The places with one more, or without one. The last place stays, and there is room for six. */
export function withPlace(places: readonly string[], id: string): readonly string[] {
  return places.includes(id) || places.length >= mostPlaces ? places : [...places, id];
}

export function withoutPlace(places: readonly string[], id: string): readonly string[] {
  return places.length > 1 ? places.filter((place) => place !== id) : places;
}

/** All predictors of the shelf, in the order of the framework. */
export function allPredictors({ pillars }: Pick<Shelf, "pillars">): string[] {
  return pillars.flatMap(({ predictors }) => predictors.map(({ key }) => key));
}
