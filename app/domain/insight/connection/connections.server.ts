import type { PoolClient } from "pg";
import { asMemberSql } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { isFictional, kindOf, type GeographyKind } from "../../place/geography";
import { newestRankings, type NewestRankings } from "../../ranking/newest-rankings.server";
import { layBeside, type LaidBeside } from "./laid-beside";
import { comparedColumns } from "../speaking-columns";

const columns = comparedColumns.map(({ key }) => key);

/** Laid side by side once for each version of the releases. */
const known = new WeakMap<NewestRankings, LaidBeside>();

/** How the measures of all places like ours move together in the releases in use: the newest year of each, overall, from the
 *  orders that imports write. One query, unless a release has changed since it was asked last. */
export async function readConnections(client: PoolClient, own: string): Promise<LaidBeside> {
  const geographyKind = kindOf(own) ?? "county";
  const newest = await newestRankings(client, { geographyKind, fictional: isFictional(own) });
  const laid = known.get(newest) ?? layAll(geographyKind, newest);
  known.set(newest, laid);
  return laid;
}

function layAll(geographyKind: GeographyKind, newest: NewestRankings): LaidBeside {
  const compared = columns.flatMap((column) => newest.get(column) ?? []);
  return layBeside(geographyKind, compared.map(({ file, ...ranking }) => ({ ...ranking, release: file.release.label })));
}

/** See `readConnections`; for the place of a coalition. */
export function connections(member: Member): Promise<LaidBeside> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readConnections(client, member.communityId));
}
