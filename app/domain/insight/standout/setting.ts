import type { Community } from "../../place/geography";

/** Whom the statements speak of. */
export type Setting = {
  readonly place: Community;
  /** Peers that are shown beside the place where a statement is about them, nearest first. */
  readonly beside: readonly string[];
};

/** At most six places stand side by side. */
const mostBeside = 5;

/** A place and those of its peers that are shown beside it. */
export function settingOf(place: Community, peers: readonly string[]): Setting {
  return { place, beside: peers.slice(0, mostBeside) };
}
