import { asSystem } from "~/db/work.server";
import { endOtherSessions, sessionKey, type Account } from "../account/session.server";
import { type DeviceKind, deviceOf } from "./device";
import { refuseSample } from "./own-password.server";

/** Where somebody is signed in. `id` is what the database knows the session by; it signs nobody in. */
export type OpenSession = { readonly id: string; readonly kind: DeviceKind | null; readonly browser: string | null; readonly openedAt: string; readonly here: boolean };

/** Where somebody is signed in now: first here, then the newest. */
export async function listSessions({ id: userId }: Pick<Account, "id">, cookie: string | null): Promise<readonly OpenSession[]> {
  const here = sessionKey(cookie);
  const rows = await asSystem((db) => db.session.findMany({ where: { userId, expiresAt: { gt: new Date() } }, orderBy: { openedAt: "desc" }, take: 100 }));
  const sessions = rows.map(({ id, device, openedAt }) => ({ id, ...deviceOf(device), openedAt: openedAt.toISOString(), here: id === here }));
  return sessions.toSorted((one, other) => Number(other.here) - Number(one.here));
}

type Ending = { readonly cookie: string | null; readonly session?: string };

/** Signs out elsewhere: one session, or all but this one. Returns how many there were. */
export async function signOutElsewhere(account: Account, { cookie, session }: Ending): Promise<number> {
  refuseSample(account);
  return asSystem((db) => endOtherSessions(db, { accountId: account.id, cookie, ...(session === undefined ? {} : { only: session }) }));
}
