import { locale, m } from "~/content/messages";
import { asMember, asMemberSql, takeTurn, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { readKnownPlaces, type KnownPlaces } from "./known-places.server";
import { distanceTo, suggestPeers, type PeerMethod, type Suggestion } from "./peer";
import type { PeersInput } from "../peer.form";
import { readPeerSets } from "./peer-rows.server";
import { isFrozen, type Choice } from "./peer-set";

type Line = { readonly geographyId: string; readonly choice: Choice; readonly reason: string; readonly distance: number | null; readonly compared: number };

/** Saves the peers as a new version; the ones before stay as they were. What the method suggests is worked out again: a form made
 *  from other figures is refused, so that nobody keeps peers they have not seen. A reason is needed for each place added or left
 *  out by hand, and for changing a version that something refers to. Returns the new version's number. */
export async function savePeers(member: Member, input: PeersInput): Promise<number> {
  allow(member, "baseline:freeze");
  const method = { count: input.count, band: input.band, sameState: input.sameState ?? false, columns: input.columns };
  const known = await asMemberSql(member, (client) => readKnownPlaces(client, member.communityId, method.columns));
  const lines = linesOf(member, input, method, known);
  return asMember(member, async (db) => {
    await takeTurn(db, `peers ${member.coalitionId}`);
    const version = await nextVersion(db, member, input);
    const releases = [...new Set([...known.fields.values()].map(({ release }) => release))];
    const set = { version, geographyId: member.communityId, wanted: method.count, band: method.band, sameState: method.sameState, columns: [...method.columns], releases, because: input.because ?? "", language: locale() };
    const { coalitionId, accountId } = member;
    const { id } = await db.peerSet.create({ data: { ...set, coalitionId, savedById: accountId }, select: { id: true } });
    await db.peer.createMany({ data: lines.map((line, position) => ({ ...line, coalitionId, peerSetId: id, position })) });
    await tell(db, member, "peers.saved", { kind: "peers", id }, { version });
    return version;
  });
}

/** The number after the version that was seen, if that still stands. */
async function nextVersion(db: Db, member: Member, { seen, because }: PeersInput): Promise<number> {
  const [newest] = await readPeerSets(db, member, { newest: 1 });
  refuseUnless((newest?.version ?? 0) === seen, "conflict", m.insight_somebody_saved());
  refuseUnless(!newest || !isFrozen(newest) || because, "invalid", m.insight_frozen_needs_reason());
  return seen + 1;
}

function linesOf({ communityId }: Member, { places }: PeersInput, method: PeerMethod, { places: known }: KnownPlaces): Line[] {
  const own = known.get(communityId);
  refuseUnless(own, "conflict", m.insight_no_population());
  const others = [...known.values()];
  const { peers, traits, sizes } = suggestPeers(own, others, method);
  const suggested = new Map(peers.map((peer) => [peer.id, peer]));
  const named = places.filter(({ by }) => by === "method").map(({ id }) => id);
  refuseUnless(named.length === suggested.size && named.every((id) => suggested.has(id)), "conflict", m.insight_figures_changed());
  const added = places.filter(({ by, keep }) => by === "hand" && keep);
  const strange = added.some(({ id }) => id === communityId || suggested.has(id) || !known.has(id));
  refuseUnless(!strange && new Set(added.map(({ id }) => id)).size === added.length, "invalid", m.insight_not_comparable());
  const all = places.flatMap(({ id, by, keep, reason = "" }) => {
    if (by === "hand" && !keep) return [];
    const other = known.get(id);
    const measured = suggested.get(id) ?? (other && distanceTo(own, other, { traits, sizes })) ?? null;
    return [lineOf(id, by === "hand" ? "added" : keep ? "suggested" : "left_out", reason, measured)];
  });
  return all.sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity));
}

function lineOf(geographyId: string, choice: Choice, reason: string, measured: Suggestion | null): Line {
  return { geographyId, choice, reason, distance: measured?.distance ?? null, compared: measured?.compared ?? 0 };
}
