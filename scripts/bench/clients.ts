import { openSession } from "~/domain/account/session.server";
import { lookAroundAs } from "~/domain/account/sample-people.server";
import { listPeople, membershipIn } from "~/domain/coalition/coalition.server";
import type { Member } from "~/domain/coalition/member";

/** The lead of the sample coalition. */
export async function sampleLead(): Promise<Member> {
  const { accountId, coalition } = await lookAroundAs("lead");
  const member = await membershipIn(accountId, coalition);
  if (!member) throw new Error("The sample coalition has no lead.");
  return member;
}

/** A `Cookie` header for each of `count` signed-in clients, people of the sample coalition in turn. Those who see only a part
 *  of it (facilitator, reviewer) are left out, so that everybody may open every page that is measured. */
export async function signedInClients(lead: Member, count: number): Promise<readonly string[]> {
  const people = (await listPeople(lead)).filter(({ roles }) => roles.some((role) => role === "lead" || role === "core"));
  const accounts = people.map(({ account }) => account.id);
  return Promise.all(Array.from({ length: count }, async (_, at) => cookieOf(await openSession(accounts[at % accounts.length] ?? lead.accountId))));
}

function cookieOf(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}
