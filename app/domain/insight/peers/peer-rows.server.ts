import { z } from "zod";
import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import type { Prisma } from "~/db/generated/client";
import type { Db, Tenant } from "~/db/work.server";
import { choices, useKinds, type Peer, type PeerSet } from "./peer-set";

const include = {
  peers: { include: { geography: { select: { id: true, name: true, stateCode: true } } }, orderBy: { position: "asc" } },
  uses: { select: { kind: true } },
} as const satisfies Prisma.PeerSetInclude;

type Row = Prisma.PeerSetGetPayload<{ include: typeof include }>;

/** The newest versions of the coalition's peers, newest first. */
export async function readPeerSets(db: Db, { coalitionId }: Tenant, { newest }: { readonly newest: number }): Promise<PeerSet[]> {
  const rows = await db.peerSet.findMany({ where: { coalitionId }, include, orderBy: { version: "desc" }, take: newest });
  const people = await db.account.findMany({ where: { id: { in: rows.map(({ savedById }) => savedById) } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => setOf(row, names.get(row.savedById) ?? m.insight_somebody()));
}

function setOf({ id, version, geographyId, wanted, band, sameState, columns, releases, because, language, savedAt, uses, peers }: Row, savedBy: string): PeerSet {
  const all = peers.map(peerOf);
  return {
    ...{ id, version, releases, because, savedBy, language: languageOf(language), geography: geographyId },
    method: { count: wanted, band, sameState, columns },
    savedAt: savedAt.toISOString(),
    uses: uses.map(({ kind }) => z.enum(useKinds).parse(kind)),
    peers: all.filter(({ choice }) => choice !== "left_out"),
    leftOut: all.filter(({ choice }) => choice === "left_out"),
  };
}

function peerOf({ geography, choice, reason, distance, compared }: Row["peers"][number]): Peer {
  return { place: geography, choice: z.enum(choices).parse(choice), reason, distance, compared };
}
