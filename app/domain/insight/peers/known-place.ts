import type { Community } from "../../place/geography";
import type { Candidate } from "./peer";

/** A place that could be a peer, with its name and what it shows. */
export type KnownPlace = Candidate & Pick<Community, "name">;
