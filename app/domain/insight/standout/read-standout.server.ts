import { m } from "~/content/messages";
import { metrics } from "~/content/metrics";
import { breakdowns } from "../../release/breakdown";
import { asMember, asMemberSql } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import type { Figure } from "../../figure/figure";
import { readFigures } from "../../figure/figures.server";
import type { Community } from "../../place/geography";
import { findCommunities } from "../../place/place.server";
import { refuseUnless } from "../../refusal";
import { readAllPlaces } from "../peers/known-places.server";
import type { PeerSet } from "../peers/peer-set";
import { lookedAt, type LookedAt } from "./looked-at";
import { readChanges } from "./read-changes.server";
import { standingOut, type PillarFindings } from "./standout";
import { settingOf, type Setting } from "./setting";
import { standingPeers } from "../peers/use-peers.server";

/** What the figures of a place say today, and against whom. */
export type StandoutReading = {
  readonly place: Community;
  readonly peers: PeerSet | null;
  readonly findings: readonly PillarFindings[];
  readonly lookedAt: LookedAt;
  readonly setting: Setting;
  /** Labels of the releases that answered. */
  readonly releases: readonly string[];
};

const columns = metrics.flatMap((metric) => metric.columns.map(({ key }) => key));

/** Reads every figure of the coalition's place, all places of its kind and the peers, in a constant number of queries. */
export async function readStandout(member: Member): Promise<StandoutReading> {
  const [[place], peers] = await Promise.all([findCommunities([member.communityId]), asMember(member, (db) => standingPeers(db, member))]);
  refuseUnless(place, "not-found", m.metric_no_such_place());
  const ids = peers?.peers.map((peer) => peer.place.id) ?? [];
  const { figures, fields, changes } = await asMemberSql(member, async (client) => {
    const own = await readFigures(client, { geographies: [place.id], columns, breakdowns });
    return { figures: own, fields: await readAllPlaces(client, place.id, columns, ids), changes: await readChanges(client, place.id, own) };
  });
  const material = { figures, fields, changes, peers: ids };
  return { place, peers, findings: standingOut(material), lookedAt: lookedAt(material), setting: settingOf(place, ids), releases: releasesOf(figures) };
}

function releasesOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.map(({ file }) => file.release.label))].sort();
}
