import { m } from "~/content/messages";
import type { Db, Tenant } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { peopleHere } from "../coalition/people-here.server";
import { refuseUnless } from "../refusal";
import type { Thing } from "./comment";
import { type Called, mentionsIn } from "./mention";
import { type Begun, readsThread } from "./talk-door";

/** Whom a text speaks to: people of this coalition who read the thread. Refuses "invalid", in words, where a name is nobody's, several
 *  people's, or somebody's to whom the thread is closed: nobody must think they told somebody whom they did not. */
export async function calledIn(db: Db, member: Member, { text, begun }: { readonly text: string; readonly begun: Begun }): Promise<readonly Called[]> {
  if (!text.includes("@")) return [];
  const here = await peopleHere(db, member);
  const { people, unknown, several } = mentionsIn(text, here);
  refuseUnless(unknown === null, "invalid", m.comment_error_unknown({ name: unknown ?? "" }));
  refuseUnless(several === null, "invalid", m.comment_error_several({ name: several ?? "" }));
  for (const { id, called } of people) {
    const one = here.find((person) => person.id === id);
    refuseUnless(one && readsThread({ ...member, membershipId: one.id, accountId: one.accountId, roles: one.roles }, begun), "invalid", m.comment_error_closed({ name: called }));
  }
  return people.filter(({ id }) => id !== member.membershipId);
}

/** Keeps whom a comment speaks to. */
export async function keepCalled(db: Db, { coalitionId }: Tenant, comment: string, called: readonly Called[]): Promise<void> {
  if (called.length > 0) await db.commentMention.createMany({ data: called.map(({ id, called: name }) => ({ coalitionId, commentId: comment, membershipId: id, called: name })) });
}

/** The names of those who can be spoken to about a thing, by name: all here who read what is said about it. */
export async function namesToCall(db: Db, member: Member, thing: Thing): Promise<readonly string[]> {
  const here = await peopleHere(db, member);
  const others = here.filter(({ id }) => id !== member.membershipId);
  return others.filter((one) => readsThread({ ...member, membershipId: one.id, accountId: one.accountId, roles: one.roles }, { ...thing, openedById: "", rowBy: null })).map(({ name }) => name);
}
