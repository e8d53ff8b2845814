import type { Locale } from "~/content/messages";
import type { Community } from "../../place/geography";
import type { PeerMethod } from "./peer";

/** How a place came into a version: the method suggested it, a person added it, or a person left a suggested one out. */
export const choices = ["suggested", "added", "left_out"] as const;
export type Choice = (typeof choices)[number];

export const useKinds = ["reading", "dashboard", "target"] as const;
/** What can refer to a version of the peers. */
export type UseKind = (typeof useKinds)[number];

export type Peer = {
  readonly place: Pick<Community, "id" | "name" | "stateCode">;
  readonly choice: Choice;
  readonly reason: string;
  /** In standard deviations, as measured when the version was saved; null where it could not be measured. */
  readonly distance: number | null;
  /** On how many of the columns it could be compared. */
  readonly compared: number;
};

/** A version of the communities a coalition compares itself with. It never changes; once something refers to it, a new version
 *  needs a reason. */
export type PeerSet = {
  readonly id: string;
  readonly version: number;
  /** The place the peers are peers of. */
  readonly geography: string;
  readonly method: PeerMethod;
  readonly releases: readonly string[];
  readonly because: string;
  /** In which language its reasons are; absent where nobody can tell. */
  readonly language?: Locale | null;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly uses: readonly UseKind[];
  /** Those compared with, nearest first. */
  readonly peers: readonly Peer[];
  readonly leftOut: readonly Peer[];
};

/** A version that something refers to is frozen: changing it makes a new one, with a reason. */
export function isFrozen({ uses }: Pick<PeerSet, "uses">): boolean {
  return uses.length > 0;
}
