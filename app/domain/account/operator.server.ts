import { asSystem } from "~/db/work.server";
import { confirmAddress } from "./confirmed.server";
import { openReset } from "./reset.server";
import { secretToken } from "./sign-up/secret-token.server";

// What whoever runs the planner does for people, from the command line.

/** How long a link that the operator hands over is good: it may have to be read out on the phone tomorrow. */
const hoursInHand = 24;

/** What the operator has to know to judge whose an account is. */
export type KnownAccount = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  /** The coalitions it is in, by name. */
  readonly coalitions: readonly { readonly name: string; readonly roles: readonly string[] }[];
};

/** The account with this e-mail; null when there is none. */
export function accountWith(email: string): Promise<KnownAccount | null> {
  return asSystem(async (db) => {
    const memberships = { where: { leftAt: null }, select: { roles: true, coalition: { select: { name: true } } }, orderBy: { coalition: { name: "asc" as const } } };
    const found = await db.account.findUnique({ where: { email }, select: { id: true, name: true, createdAt: true, confirmedAt: true, confirmedBy: true, memberships } });
    if (!found) return null;
    const { memberships: seats, ...account } = found;
    return { ...account, coalitions: seats.map(({ roles, coalition }) => ({ name: coalition.name, roles })) };
  });
}

/** Says that an address belongs to its account. */
export async function confirmForOperator({ id }: Pick<KnownAccount, "id">): Promise<void> {
  await asSystem((db) => confirmAddress(db, { accountId: id, by: "operator" }));
}

/** Makes a link to a new password for the operator to hand over; returns its token. Whoever uses it owns the account, and its
 *  address is confirmed by that. */
export async function handOverReset({ id }: Pick<KnownAccount, "id">): Promise<string> {
  const token = secretToken();
  await asSystem((db) => openReset(db, { accountId: id, token, hours: hoursInHand, handedBy: "operator" }));
  return token;
}
