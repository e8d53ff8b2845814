import { m } from "~/content/messages";
import { asMember, readTogether } from "~/db/work.server";
import { approvedWhereDrafted } from "~/domain/approval/approval.server";
import { inApprovedWords } from "~/domain/approval/approved-text";
import { listPeople } from "~/domain/coalition/coalition.server";
import { listOrganizations } from "~/domain/coalition/organization.server";
import type { Member } from "~/domain/coalition/member";
import { listShown } from "~/domain/local-data/local-data.server";
import { listBaselines } from "~/domain/baseline/baseline.server";
import { findCommunities } from "~/domain/place/place.server";
import { placeName } from "~/domain/place/geography";
import { listSheets } from "~/domain/process/process.server";
import { refuseUnless } from "~/domain/refusal";
import { listTargets } from "~/domain/target/target.server";
import { theory } from "~/domain/theory/theory.server";
import { visionText } from "~/domain/theory/vision-text.server";
import { listSessions } from "~/domain/workshop/workshop.server";
import type { PlanFacts, Workshop } from "../sections/plan-facts";

/** Reads everything a plan is made of, through the doors of the other domains. The plan belongs to the coalition, not to
 *  whoever opens it: it is read with the eyes of a viewer, so nothing restricted gets in and everybody gets the same one. */
export async function readFacts(asker: Member, on: string): Promise<PlanFacts> {
  const member: Member = { ...asker, roles: ["viewer"] };
  const [community] = await findCommunities([member.communityId]);
  refuseUnless(community, "not-found", m.http_not_found());
  const read = await readTogether(member, () => readForPlan(member));
  return {
    coalition: member.coalitionName,
    communityId: community.id,
    community: placeName(community),
    fictional: community.fictional,
    on,
    people: read.people.length,
    organizations: read.organizations,
    workshops: read.sessions.filter(({ state }) => state === "closed").map(held).toReversed(),
    sheets: read.sheets,
    local: read.local,
    theory: read.theory,
    visionDocument: read.visionDocument,
    targets: read.targets,
    baselines: read.baselines.toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

/** What the coalition itself has, in the unit of work around it. One after the other: they share one connection, and that does one
 *  thing at a time. */
export async function readForPlan(member: Member) {
  return {
    people: await listPeople(member),
    organizations: await listOrganizations(member),
    theory: await theory(member),
    visionDocument: await asMember(member, async (db) => (await visionText(db, member)).json),
    targets: await listTargets(member),
    baselines: await listBaselines(member),
    sessions: await listSessions(member),
    sheets: inApprovedWords(await listSheets(member), await approvedWhereDrafted(member)),
    local: await listShown(member),
  };
}

function held({ title, preparedAt, rooms, people }: { title: string; preparedAt: Date; rooms: number; people: number }): Workshop {
  return { title, on: preparedAt.toISOString().slice(0, 10), rooms, people };
}
