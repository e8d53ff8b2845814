import { m } from "~/content/messages";
import { asMember, asMemberSql } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { kindOf } from "../../place/geography";
import { listBaselines } from "../../baseline/baseline.server";
import { findCommunities } from "../../place/place.server";
import { refuseUnless } from "../../refusal";
import { readKnownPlaces } from "./known-places.server";
import { readMethod, standardMethod } from "./peer-method";
import { readPeerSets } from "./peer-rows.server";
import { peersView } from "./peers-view";

/** How many versions the page tells of. */
const newest = 12;

/** The page of the peers: those saved, and what the method in the address suggests. A constant number of queries. */
export async function peersPage(member: Member, { search }: { readonly search: URLSearchParams }) {
  allow(member, "published:read");
  const [[own], sets, baselines] = await Promise.all([
    findCommunities([member.communityId]),
    asMember(member, (db) => readPeerSets(db, member, { newest })),
    listBaselines(member),
  ]);
  refuseUnless(own, "not-found", m.metric_no_such_place());
  const standing = sets[0]?.geography === own.id ? sets[0] : undefined;
  const method = readMethod(search, standing?.method ?? standardMethod(baselines.flatMap(({ column }) => column ?? [])));
  const columns = [...new Set([...method.columns, ...(standing?.method.columns ?? [])])];
  const known = await asMemberSql(member, (client) => readKnownPlaces(client, own.id, columns));
  const adding = search.getAll("add").filter((id) => kindOf(id) === own.kind).slice(0, newest);
  return peersView({ ...known, own, sets, method, adding, inside: can(member, "coalition:read") });
}
