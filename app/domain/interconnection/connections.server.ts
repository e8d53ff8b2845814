import type { PoolClient } from "pg";
import { asMemberSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { fileIndex } from "../metric/file-index.server";
import { isFictional, kindOf, type GeographyKind } from "../metric/geography";
import { readRankings } from "../metric/ranking.server";
import { layBeside, type LaidBeside } from "./laid-beside";
import { comparedColumns } from "./speaking-columns";

const columns = comparedColumns.map(({ key }) => key);

/** What was read last of each kind of place, and of which version of the releases. */
const kept = new Map<string, { readonly version: string; readonly laid: LaidBeside }>();

/** How the measures of all places like ours move together in the releases in use: the newest year of each, overall, from the
 *  orders that imports write. Two queries; one when no release has changed since it was asked last. */
export async function readConnections(client: PoolClient, own: string): Promise<LaidBeside> {
  const geographyKind = kindOf(own) ?? "county";
  const fictional = isFictional(own);
  const { version } = await fileIndex(client);
  const before = kept.get(`${geographyKind}|${fictional}`);
  if (before?.version === version) return before.laid;
  const laid = await layAll(client, geographyKind, fictional);
  kept.set(`${geographyKind}|${fictional}`, { version, laid });
  return laid;
}

async function layAll(client: PoolClient, geographyKind: GeographyKind, fictional: boolean): Promise<LaidBeside> {
  const rankings = await readRankings(client, { columns, breakdown: "overall", geographyKind, fictional, years: "newest" });
  return layBeside(geographyKind, rankings.map(({ file, ...ranking }) => ({ ...ranking, release: file.release.label })));
}

/** See `readConnections`; for the place of a coalition. */
export function connections(member: Member): Promise<LaidBeside> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readConnections(client, member.communityId));
}
