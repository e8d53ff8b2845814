import { z } from "zod";
import { m } from "~/content/messages";
import { pillars } from "~/content/framework";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { fact } from "./fact";
import { readStandout } from "./read-standout.server";
import type { PillarFindings } from "./standout";
import { everyFact } from "./standout-view";
import { usePeers } from "../peers/use-peers.server";

const facts = z.array(fact);
const kept = z.array(
  z.object({
    pillar: z.enum(pillars.map(({ key }) => key)),
    ranked: z.object({ concern: facts, strength: facts, gap: facts }),
    chance: facts,
    weak: facts,
  }),
);

/** Keeps what stands out today as it is: a row that never changes, with its releases and the version of the peers, which is frozen
 *  from then on. Returns its id. */
export async function keepReading(member: Member): Promise<string> {
  allow(member, "worksheet:fill", "data");
  const { place, peers, findings, releases } = await readStandout(member);
  refuseUnless(everyFact(findings).length > 0, "conflict", m.insight_nothing_to_keep());
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const reading = { coalitionId, geographyId: place.id, peerSetId: peers?.id ?? null, facts: kept.parse(findings), releases: [...releases], keptById: accountId };
    const { id } = await db.standoutReading.create({ data: reading, select: { id: true } });
    if (peers) await usePeers(db, member, { set: peers.id, kind: "reading", subject: id });
    await tell(db, member, "standout.kept", { kind: "standout", id }, {});
    return id;
  });
}

/** A kept reading for lists. */
export type ReadingLine = { readonly id: string; readonly by: string; readonly at: string };

/** The readings of the coalition, newest first. */
export async function listReadings(db: Db, { coalitionId }: Member): Promise<ReadingLine[]> {
  const rows = await db.standoutReading.findMany({ where: { coalitionId }, select: { id: true, keptById: true, keptAt: true }, orderBy: { keptAt: "desc" }, take: 20 });
  const people = await db.account.findMany({ where: { id: { in: rows.map(({ keptById }) => keptById) } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id, keptById, keptAt }) => ({ id, by: names.get(keptById) ?? m.insight_somebody(), at: keptAt.toISOString() }));
}

export type KeptReading = {
  readonly geography: string;
  readonly findings: readonly PillarFindings[];
  readonly releases: readonly string[];
  readonly version: number | null;
  /** Ids of its peers, nearest first. */
  readonly peers: readonly string[];
  readonly by: string;
  readonly at: string;
};

/** One kept reading of the coalition, as it was kept. */
export async function keptReading(db: Db, { coalitionId }: Member, id: string): Promise<KeptReading> {
  const wanted = z.uuid().safeParse(id);
  const peers = { where: { choice: { not: "left_out" } }, orderBy: { position: "asc" as const }, select: { geographyId: true } };
  const row = wanted.success ? await db.standoutReading.findFirst({ where: { coalitionId, id: wanted.data }, include: { set: { select: { version: true, peers } } } }) : null;
  refuseUnless(row, "not-found", m.insight_no_such_reading());
  const person = await db.account.findUnique({ where: { id: row.keptById }, select: { name: true } });
  return {
    geography: row.geographyId,
    findings: kept.parse(row.facts),
    releases: row.releases,
    version: row.set?.version ?? null,
    peers: row.set?.peers.map(({ geographyId }) => geographyId) ?? [],
    by: person?.name ?? m.insight_somebody(),
    at: row.keptAt.toISOString(),
  };
}
