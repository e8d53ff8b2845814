import { LRUCache } from "lru-cache";
import { locale, m } from "~/content/messages";
import { markOf } from "~/db/mark.server";
import { asMember, readAsMember } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { versionSql } from "../../figure/file-index.server";
import { connections } from "../interconnection.server";
import { findCommunities } from "../../place/place.server";
import { placeName } from "../../place/geography";
import { refuseUnless } from "../../refusal";
import { joinedViews, oftenWith, type JoinedView, type OftenWith } from "./joined";
import { keptReading, listReadings } from "./kept-readings.server";
import { notedOrigins, originOf } from "./note-statement.server";
import { isFrozen } from "../peers/peer-set";
import { plainDay } from "../plain-number";
import { readStandout } from "./read-standout.server";
import { everyFact, lookedAtWords, pillarViews, type PillarView } from "./standout-view";
import { settingOf } from "./setting";

/** The page of what stands out: today, or as it was kept. */
export async function standoutPage(member: Member, { reading }: { readonly reading: string | null }) {
  allow(member, "published:read");
  const [shown, { readings, noted }] = await Promise.all([
    reading === null ? today(member) : asKept(member, reading),
    can(member, "coalition:read") ? asMember(member, async (db) => ({ readings: await listReadings(db, member), noted: await notedOrigins(db, member) })) : { readings: [], noted: new Set<string>() },
  ]);
  return {
    ...shown,
    noted: statementsIn(shown.pillars).filter((statement) => noted.has(originOf(statement))).map(({ key }) => key),
    readings: readings.map(({ id, by, at }) => ({ id, words: m.insight_reading_line({ date: plainDay(at), name: by }) })),
  };
}

function statementsIn(pillars: readonly PillarView[]) {
  return pillars.flatMap(({ groups, chance, weak }) => [...groups.flatMap(({ statements }) => statements), ...chance, ...weak]);
}

type Today = Awaited<ReturnType<typeof madeToday>>;

/** What stands out in so many coalitions and languages is kept. */
const kept = new LRUCache<string, Today, Member>({ max: 40, fetchMethod: async (_key, _before, { context: member }) => madeToday(member) });

/** Every figure of every place of the kind is held against the others: done again only when the peers or the releases have changed. The
 *  mark is read first: what is kept is as new as its mark or newer. */
async function today(member: Member): Promise<Today> {
  const [found] = await readAsMember(member, [`select ${markOf(["peer_set", "peer", "peer_set_use"], [versionSql])}`]);
  return kept.forceFetch([member.coalitionId, member.communityId, locale(), found?.rows[0]?.[0]].join(" "), { context: member });
}

async function madeToday(member: Member) {
  const [{ place, peers, findings, lookedAt, setting }, laid] = await Promise.all([readStandout(member), connections(member)]);
  return {
    place: placeName(place),
    pillars: pillarViews(findings, setting),
    empty: everyFact(findings).length === 0,
    looked: lookedAtWords(lookedAt),
    peers: peers && { version: peers.version, count: peers.peers.length, frozen: isFrozen(peers) },
    joined: joinedViews(findings, laid),
    often: oftenWith(findings, laid),
    kept: null,
  };
}

/** A reading keeps statements; connections are those of the releases in use today. */
const withoutConnections: { readonly joined: readonly JoinedView[]; readonly often: OftenWith } = { joined: [], often: {} };

async function asKept(member: Member, id: string) {
  allow(member, "coalition:read");
  const reading = await asMember(member, (db) => keptReading(db, member, id));
  const [place] = await findCommunities([reading.geography]);
  refuseUnless(place, "not-found", m.metric_no_such_place());
  const { by, at, releases, version } = reading;
  return {
    place: placeName(place),
    pillars: pillarViews(reading.findings, settingOf(place, reading.peers)),
    empty: false,
    looked: null,
    peers: version === null ? null : { version, count: reading.peers.length, frozen: true },
    ...withoutConnections,
    kept: { date: plainDay(at), words: m.insight_reading_shown({ name: by, date: plainDay(at), releases: releases.join(", ") }) },
  };
}
