import { randomBytes } from "node:crypto";
import { asSystem } from "../app/db/work.server";
import { createCoalition, membershipIn } from "../app/domain/coalition/coalition.server";
import type { Member } from "../app/domain/coalition/member";
import type { Role } from "../app/domain/coalition/role";

/** Builders make what they were not given: a person, a place, a coalition with somebody in every role that is asked for. */

export type Person = { readonly id: string; readonly name: string; readonly email: string };

/** A person with an account and, unless a test says otherwise, a confirmed address. Nobody signs in with it: hashing a real password
 *  for each test would only cost time. */
export async function buildPerson(name = "Sam Example", { confirmed = true }: { confirmed?: boolean } = {}): Promise<Person> {
  const email = `${randomBytes(6).toString("hex")}@example.org`;
  const word = confirmed ? { confirmedAt: new Date(), confirmedBy: "letter" } : {};
  const { id } = await asSystem((db) => db.account.create({ data: { name, email, passwordHash: "no password", ...word }, select: { id: true } }));
  return { id, name, email };
}

/** A county (or, with seven digits, a city) to work for. */
export async function buildPlace(id = "99001", name = "Forest County"): Promise<string> {
  const kind = id.length === 7 ? "place" : "county";
  await asSystem((db) => db.geography.createMany({ data: [{ id, kind, name, stateCode: id.slice(0, 2), stateName: "Example State", fictional: true }], skipDuplicates: true }));
  return id;
}

const seats = { exec: "exec", core: "core", workingGroupLead: "wg_lead", workingGroup: "wg", data: "data", facilitator: "fac", resident: "resident", reviewer: "reviewer", viewer: "viewer" } as const satisfies Record<string, Role>;

export type BuiltCoalition = { readonly [Seat in keyof typeof seats | "lead"]: Member };

/** A coalition with one member in every role. */
export async function buildCoalition({ name = "Test Coalition", place = "99001" }: { name?: string; place?: string } = {}): Promise<BuiltCoalition> {
  const community = await buildPlace(place);
  const founder = await buildPerson("Lena Lead");
  const slug = await createCoalition(founder, { name, community });
  const lead = await memberOf(founder, slug);
  const others = await Promise.all(
    Object.entries(seats).map(async ([seat, role]) => [seat, await addMember(lead, [role], `${seat} person`)] as const),
  );
  const members = Object.fromEntries(others) as Record<keyof typeof seats, Member>;
  return { lead, ...members };
}

/** One more member of a coalition. */
export async function addMember({ coalitionId, coalitionSlug }: Member, roles: Role[], name?: string): Promise<Member> {
  const person = await buildPerson(name);
  await asSystem((db) => db.membership.create({ data: { coalitionId, accountId: person.id, roles } }));
  return memberOf(person, coalitionSlug);
}

async function memberOf(person: Person, slug: string): Promise<Member> {
  const member = await membershipIn(person.id, slug);
  if (!member) throw new Error("The member that was just built is not there.");
  return member;
}
