import { NodePostgresAdapter } from "@lucia-auth/adapter-postgresql";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { pool } from "~/db/pool.server";
import { askAlone, type Db } from "~/db/work.server";
import { env } from "~/env.server";
import { sha256 } from "../sha256.server";
import { wordIn, type Word } from "./word";

/** Who is signed in. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: "en" | "es";
  /** On whose word the address is theirs; null on nobody's. */
  readonly confirmedBy: Word | null;
};

type Attributes = { email: string; name: string; locale: string; confirmedBy: string | null };

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseUserAttributes: Attributes;
    DatabaseSessionAttributes: { readonly device: string };
  }
}

type Row = Omit<Attributes, "confirmedBy"> & { readonly confirmed_by: string | null; readonly user_id: string; readonly expires_at: Date };

/** Session and account in one statement: it stands before every page. */
async function sessionAndUser(hash: string, id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
  const text = "select s.user_id, s.expires_at, a.email, a.name, a.locale, a.confirmed_by from session s join account a on a.id = s.user_id where s.id = $1";
  const [found] = await askAlone<Row>(text, [hash]);
  if (!found) return [null, null];
  const { user_id: userId, expires_at: expiresAt, email, name, locale, confirmed_by: confirmedBy } = found;
  return [
    { id, userId, expiresAt, attributes: { device: "" } },
    { id: userId, attributes: { email, name, locale, confirmedBy } },
  ];
}

/** Where PostgreSQL announces whose sessions ended; the notice is the account's id. What stays open beside pages (sockets, streams
 *  of changes) is then asked again, in every process. */
export const sessionsChannel = "sessions";

/** Ends sessions and announces it in one statement: neither happens without the other. */
async function endAndAnnounce(column: "id" | "user_id", value: string): Promise<void> {
  await askAlone(`with ended as (delete from session where ${column} = $1 returning user_id) select pg_notify('${sessionsChannel}', user_id::text) from ended`, [value]);
}

/** Lucia's own reading of the header breaks on a cookie that is not well-formed; ids are letters and digits, nothing else. */
function sessionIdIn(cookieHeader: string | null): string | null {
  const pair = (cookieHeader ?? "").split(/;\s*/).find((part) => part.startsWith(`${lucia.sessionCookieName}=`));
  const id = pair?.slice(lucia.sessionCookieName.length + 1) ?? "";
  return /^[a-z0-9]{20,80}$/.test(id) ? id : null;
}

const secure = env.BASE_URL?.startsWith("https:") ?? false;

const lucia = new Lucia(hashingIds(new NodePostgresAdapter(pool, { user: "account", session: "session" })), {
  sessionExpiresIn: new TimeSpan(env.SESSION_DAYS, "d"),
  sessionCookie: { name: secure ? "__Host-session" : "session", attributes: { secure, sameSite: "lax", path: "/" } },
  getUserAttributes: ({ email, name, locale, confirmedBy }) => ({ email, name, locale, confirmedBy }),
});

/** Lucia stores session ids as they are. Only their SHA-256 reaches the database: a copy of it signs nobody in. */
function hashingIds(adapter: Adapter): Adapter {
  return {
    getSessionAndUser: (id) => sessionAndUser(sha256(id), id),
    getUserSessions: (userId) => adapter.getUserSessions(userId),
    setSession: (session) => adapter.setSession({ ...session, id: sha256(session.id) }),
    updateSessionExpiration: (id, expiresAt) => adapter.updateSessionExpiration(sha256(id), expiresAt),
    deleteSession: (id) => endAndAnnounce("id", sha256(id)),
    deleteUserSessions: (userId) => endAndAnnounce("user_id", userId),
    deleteExpiredSessions: () => adapter.deleteExpiredSessions(),
  };
}

/** Opens a session on a device (see `deviceIn`); returns the `Set-Cookie` value that carries it. A new id every time: a planted cookie
 *  gains nothing. */
export async function openSession(accountId: string, device = ""): Promise<string> {
  const session = await lucia.createSession(accountId, { device });
  return lucia.createSessionCookie(session.id).serialize();
}

/** The account behind a `Cookie` header, and the `Set-Cookie` value when the session was prolonged or has ended. */
export async function accountOf(cookieHeader: string | null): Promise<{ account: Account | null; setCookie?: string }> {
  const id = sessionIdIn(cookieHeader);
  if (!id) return { account: null };
  const { session, user } = await lucia.validateSession(id);
  if (!session) return { account: null, setCookie: lucia.createBlankSessionCookie().serialize() };
  const account: Account = { id: user.id, email: user.email, name: user.name, locale: user.locale === "es" ? "es" : "en", confirmedBy: wordIn(user.confirmedBy) };
  return session.fresh ? { account, setCookie: lucia.createSessionCookie(session.id).serialize() } : { account };
}

/** Whose session a `Cookie` header carries, for what is open beside pages. Unlike `accountOf` it prolongs nothing: only the answer
 *  to a page can bring the browser the longer cookie. */
export async function accountIdOf(cookieHeader: string | null): Promise<string | null> {
  const id = sessionIdIn(cookieHeader);
  const [session] = id ? await sessionAndUser(sha256(id), id) : [];
  return session && session.expiresAt > new Date() ? session.userId : null;
}

/** What the database knows the session of a `Cookie` header by, whether or not there is one. */
export function sessionKey(cookieHeader: string | null): string | null {
  const id = sessionIdIn(cookieHeader);
  return id && sha256(id);
}

/** Ends the session of a `Cookie` header; returns the `Set-Cookie` value that clears it. */
export async function closeSession(cookieHeader: string | null): Promise<string> {
  const id = sessionIdIn(cookieHeader);
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
}

/** Ends sessions of an account on other devices than that of the `Cookie` header: one by what the database knows it by, or all. */
export async function endOtherSessions(db: Db, { accountId, cookie, only }: { readonly accountId: string; readonly cookie: string | null; readonly only?: string }): Promise<number> {
  const here = sessionKey(cookie) ?? "";
  const { count } = await db.session.deleteMany({ where: { userId: accountId, AND: [{ NOT: { id: here } }, only === undefined ? {} : { id: only }] } });
  await db.$executeRaw`select pg_notify(${sessionsChannel}, ${accountId})`;
  return count;
}

/** Ends every session of an account, on all devices. Inside the unit of work that gives the account its new password: both
 *  happen or neither, which Lucia, outside of units of work, could not promise. */
export async function endSessions(db: Db, accountId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId: accountId } });
  await db.$executeRaw`select pg_notify(${sessionsChannel}, ${accountId})`;
}
