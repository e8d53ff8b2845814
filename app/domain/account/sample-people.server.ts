import { m } from "~/content/messages";
import { asSystem } from "~/db/work.server";
import { env } from "~/env.server";
import { refuseUnless } from "../refusal";

/** The people of the sample coalition whose eyes a visitor may use. Invented, with addresses nobody can have. */
export const samplePeople = {
  lead: "jordan.rivera@example.org",
  data: "aisha.okafor@example.org",
  facilitator: "mei.chen@example.org",
  resident: "rosa.delgado@example.org",
} as const;

export type SampleSeat = keyof typeof samplePeople;

/** Whether the sample was asked for: on the embedded database it is, with a database of one's own only by SAMPLE=on. */
export function sampleIsOn(): boolean {
  return env.SAMPLE === "on";
}

/** The sample person in that seat and their coalition's slug. Where the sample is off nobody gets in this way, and never into an
 *  account that somebody else made with such an address. */
export function lookAroundAs(seat: SampleSeat): Promise<{ accountId: string; coalition: string }> {
  refuseUnless(sampleIsOn(), "not-found", m.http_not_found());
  return asSystem(async (db) => {
    const account = await db.account.findUnique({
      where: { email: samplePeople[seat], confirmedBy: "sample" },
      select: { id: true, memberships: { where: { leftAt: null, coalition: { readOnlySince: null } }, select: { coalition: { select: { slug: true } } }, orderBy: { joinedAt: "asc" }, take: 1 } },
    });
    const slug = account?.memberships[0]?.coalition.slug;
    refuseUnless(account && slug, "not-found", m.http_not_found());
    return { accountId: account.id, coalition: slug };
  });
}
