import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { changeRoles, endMembership } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite } from "../../app/domain/coalition/invitation.server";
import type { Member } from "../../app/domain/coalition/member";
import { Refusal } from "../../app/domain/refusal";
import { addMember, buildCoalition } from "../build";

const ends = (by: Member, whom: Member) => endMembership(by, { membership: whom.membershipId });
const demotes = (by: Member, whom: Member) => changeRoles(by, { membership: whom.membershipId, roles: ["viewer"], seen: 1 });

function leadsOf(member: Member): Promise<string[]> {
  return asMember(member, async (db) => {
    const found = await db.membership.findMany({ where: { roles: { has: "lead" }, leftAt: null }, select: { id: true } });
    return found.map(({ id }) => id);
  });
}

/** Why some acts that ran at once were refused; "done" for those that were not. */
async function outcomesOf(acts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts);
  return settled.map((one) => {
    if (one.status === "fulfilled") return "done";
    if (one.reason instanceof Refusal) return one.reason.reason;
    throw one.reason;
  });
}

describe("a coalition keeps a lead", () => {
  test.each([
    ["remove each other", ends, ends],
    ["demote each other", demotes, demotes],
    ["remove and demote each other", ends, demotes],
  ])("when two leads %s at once", async (_words, first, second) => {
    const { lead } = await buildCoalition();
    for (let round = 0; round < 8; round++) {
      const [one, two] = [await addMember(lead, ["lead"]), await addMember(lead, ["lead"])];
      expect((await outcomesOf([first(one, two), second(two, one)])).toSorted()).toEqual(["done", "forbidden"]);
      const left = (await leadsOf(lead)).filter((id) => id !== lead.membershipId);
      expect(left).toHaveLength(1);
      await endMembership(lead, { membership: left[0] ?? "" });
    }
  });

  test("when the only two do, and one of them stays and can go on", async () => {
    for (let round = 0; round < 8; round++) {
      const { lead } = await buildCoalition();
      const other = await addMember(lead, ["lead"]);
      const [mine, theirs] = await outcomesOf([ends(lead, other), ends(other, lead)]);
      expect([mine, theirs].toSorted()).toEqual(["done", "forbidden"]);
      const [staying] = await leadsOf(lead);
      const stays = staying === lead.membershipId ? lead : other;
      expect(await leadsOf(lead)).toEqual([stays.membershipId]);
      await changeRoles(stays, { membership: (await addMember(lead, ["viewer"])).membershipId, roles: ["lead"], seen: 1 });
    }
  });

  test("when both step down at once: the second is told to name somebody first", async () => {
    for (let round = 0; round < 8; round++) {
      const { lead } = await buildCoalition();
      const other = await addMember(lead, ["lead"]);
      expect((await outcomesOf([demotes(lead, lead), ends(other, other)])).toSorted()).toEqual(["conflict", "done"]);
      expect(await leadsOf(lead)).toHaveLength(1);
    }
  });

  test("whatever several leads do to each other at once, and nobody acts with a right that was taken from them", async () => {
    const act = fc.record({ by: fc.nat({ max: 3 }), whom: fc.nat({ max: 3 }), how: fc.constantFrom(ends, demotes) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 6 }), async (acts) => {
        const { lead } = await buildCoalition();
        const leads = [lead, ...(await Promise.all([1, 2, 3].map(() => addMember(lead, ["lead"]))))];
        const at = (place: number) => leads[place] ?? lead;
        const outcomes = await outcomesOf(acts.map(({ by, whom, how }) => how(at(by), at(whom))));
        const left = await leadsOf(lead);
        const fallen = acts.filter((_, place) => outcomes[place] === "done").map(({ whom }) => at(whom).membershipId);
        expect(left.length).toBeGreaterThanOrEqual(1);
        expect(left.length).toBe(leads.length - new Set(fallen).size);
      }),
      { numRuns: 12 },
    );
  });
});

test("who is demoted while they accept more roles does not keep the lead", async () => {
  for (let round = 0; round < 8; round++) {
    const { lead } = await buildCoalition();
    const other = await addMember(lead, ["lead"]);
    const token = await invite(lead, { invitee: other.name, roles: ["data"] });
    await outcomesOf([acceptInvitation({ id: other.accountId, name: other.name }, token), demotes(lead, other)]);
    const roles = await asMember(lead, (db) => db.membership.findUniqueOrThrow({ where: { id: other.membershipId }, select: { roles: true, version: true } }));
    // Either the invitation came second and added to "viewer", or first, and then the demotion had not seen it and did nothing.
    expect([["viewer", "data"], ["lead", "data"]]).toContainEqual(roles.roles);
    expect(roles.version).toBe(roles.roles.includes("lead") ? 2 : 3);
  }
});
