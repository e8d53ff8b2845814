import type { Community } from "../place/geography";
import type { Found } from "./table/found-place";
import type { NationReading } from "./reading/nation-reading.server";
import type { RowFacts } from "./table/nation-rows";
import type { NationalMap } from "./map/national-map";
import type { RankedPage } from "./table/ranked-page";

/** Everything that was read for one look at the nation, before it is put into words. */
export type NationFacts = RowFacts & {
  readonly own: Community;
  readonly reading: NationReading;
  readonly found: Found;
  /** The place that is looked for, else the own. */
  readonly marked: Community;
  readonly page: RankedPage;
  /** Null for invented places: they lie nowhere. */
  readonly map: NationalMap | null;
};
