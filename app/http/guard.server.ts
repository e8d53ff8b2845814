import { redirect } from "@remix-run/node";
import { m } from "~/content/messages";
import { mustConfirm } from "~/domain/account/confirmed.server";
import { accountOf, type Account } from "~/domain/account/session.server";
import { memberIn, membershipsOf, type OwnCoalition } from "~/domain/coalition/coalition.server";
import type { Member } from "~/domain/coalition/member";
import { can, type Capability, type Side } from "~/domain/coalition/permission";
import { Refusal, refuseUnless } from "~/domain/refusal";
import { path } from "./path";
import { onceARequest } from "./request-context.server";

const known = onceARequest(accountOf);
const memberships = onceARequest(membershipsOf);

/** Who is signed in, or null. */
export async function findAccount(request: Request): Promise<Account | null> {
  return (await known(request.headers.get("cookie") ?? "")).account;
}

/** The cookie to send back when the session was prolonged or has ended. */
export async function sessionCookie(request: Request): Promise<string | undefined> {
  return (await known(request.headers.get("cookie") ?? "")).setCookie;
}

/** Who is signed in; others are shown the way to sign in and back. */
export async function requireAccount(request: Request): Promise<Account> {
  const account = await findAccount(request);
  if (!account) throw redirect(path.signIn(request.method === "GET" ? new URL(request.url).pathname : undefined));
  return account;
}

/** Who is signed in, for pages that give new rights: who has to confirm their address first is led there and back. */
export async function requireConfirmed(request: Request): Promise<Account> {
  const account = await requireAccount(request);
  if (mustConfirm(account)) throw redirect(path.address(new URL(request.url).pathname));
  return account;
}

/** The member who asks, when their roles allow `capability`. A coalition they are not in looks like one that does not exist. */
export async function requireMember(request: Request, params: { coalition?: string | undefined }, capability: Capability, side?: Side): Promise<Member> {
  const member = await requireMembership(request, params);
  if (!can(member, capability, side)) throw new Refusal("forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
  return member;
}

/** Anyone in the coalition, whatever their role: the frame around its pages. */
export async function requireMembership(request: Request, params: { coalition?: string | undefined }): Promise<Member> {
  const account = await requireAccount(request);
  const member = memberIn(await memberships(account.id), params.coalition ?? "");
  refuseUnless(member, "not-found", m.http_not_found());
  return member;
}

/** The coalitions of whoever is signed in, by name. */
export async function ownCoalitions(account: Account): Promise<readonly OwnCoalition[]> {
  return (await memberships(account.id)).map(({ coalition }) => coalition);
}
