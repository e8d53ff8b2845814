import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import type { Prisma } from "~/db/generated/client";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { actsOn, type Comment, type Person, type Place, type Thing, type Thread } from "./comment";
import { readsAll } from "./talk-door";
import { fieldName } from "./thing.server";

const person = { select: { id: true, leftAt: true, account: { select: { name: true } } } } as const;
const all = {
  resolvedBy: person,
  comments: { include: { by: person, mentions: { select: { membershipId: true, called: true } } }, orderBy: { id: "asc" } },
} as const satisfies Prisma.CommentThreadInclude;

type ThreadRow = Prisma.CommentThreadGetPayload<{ include: typeof all }>;
type CommentRow = ThreadRow["comments"][number];

/** Which threads about a thing a member has before them. What is said about a row that was taken away comes back with it. */
export function threadsBefore(member: Member, thing: Thing): Prisma.CommentThreadWhereInput {
  const standing = { OR: [{ itemId: null }, { item: { removedAt: null } }] };
  const own = { OR: [{ openedById: member.membershipId }, { item: { addedById: member.accountId } }] };
  return { coalitionId: member.coalitionId, aboutKind: thing.kind, aboutId: thing.id, AND: readsAll(member, thing) ? [standing] : [standing, own] };
}

/** The threads about a thing, or about one place of it, the oldest first. `rowName`: what a row of a worksheet is called. */
export async function readThreads(db: Db, member: Member, thing: Thing, { place, rowName }: { readonly place?: Place | undefined; readonly rowName: (item: string) => string }): Promise<readonly Thread[]> {
  const where = { ...threadsBefore(member, thing), ...(place && { itemId: place.item, field: place.field }) };
  const rows = await db.commentThread.findMany({ where, include: all, orderBy: { id: "asc" } });
  const seen = await db.noticeSeen.findMany({ where: { coalitionId: member.coalitionId, membershipId: member.membershipId, kind: "thread", ref: { in: rows.map(({ id }) => id) } } });
  const seenAt = new Map(seen.map(({ ref, seenAt: at }) => [ref, at]));
  return rows.map((row) => threadOf(row, { member, seenAt: seenAt.get(row.id) ?? null, placeName: nameOf(thing, row, rowName) }));
}

function nameOf(thing: Thing, { itemId, field }: ThreadRow, rowName: (item: string) => string): string {
  const named = thing.kind === "worksheet" ? (fieldName(thing.id, field) ?? "") : "";
  return [itemId === null ? "" : rowName(itemId), named].filter(Boolean).join(", ");
}

type Reader = { readonly member: Member; readonly seenAt: Date | null; readonly placeName: string };

function threadOf(row: ThreadRow, { member, seenAt, placeName }: Reader): Thread {
  const me = member.membershipId;
  const mine = row.openedById === me || row.comments.some(({ byId, mentions }) => byId === me || mentions.some(({ membershipId }) => membershipId === me));
  return {
    id: row.id,
    place: { item: row.itemId, field: row.field },
    placeName,
    resolved: row.resolvedBy && row.resolvedAt ? { by: personOf(row.resolvedBy), at: row.resolvedAt.toISOString() } : null,
    comments: row.comments.map((one) => commentOf(one, me)),
    mine,
    unread: mine && hasNews(row.comments, me, seenAt),
  };
}

/** Whoever answers has read what stood before. */
function hasNews(comments: readonly CommentRow[], me: string, seenAt: Date | null): boolean {
  const known = Math.max(seenAt?.getTime() ?? 0, ...comments.filter(({ byId }) => byId === me).map(({ at }) => at.getTime()));
  return comments.some(({ byId, at }) => byId !== me && at.getTime() > known);
}

function commentOf(row: CommentRow, me: string): Comment {
  const withdrawn = row.withdrawnAt !== null;
  return {
    id: row.id,
    by: personOf(row.by),
    text: row.text,
    language: languageOf(row.language),
    at: row.at.toISOString(),
    edited: row.editedAt !== null,
    withdrawn,
    called: row.mentions.map(({ called }) => called),
    version: row.version,
    may: actsOn({ byId: row.byId, at: row.at, withdrawn }, me, new Date()),
  };
}

function personOf({ id, leftAt, account }: CommentRow["by"]): Person {
  return { id, name: account.name, left: leftAt !== null };
}

/** One thread about a thing that a member has before them. Refuses "not-found". */
export async function threadBefore(db: Db, member: Member, thing: Thing, id: string) {
  const found = await db.commentThread.findFirst({ where: { ...threadsBefore(member, thing), id }, select: { id: true, openedById: true, resolvedAt: true, item: { select: { addedById: true } } } });
  refuseUnless(found, "not-found", m.comment_not_found());
  return { id, resolved: found.resolvedAt !== null, begun: { kind: thing.kind, id: thing.id, openedById: found.openedById, rowBy: found.item?.addedById ?? null } };
}
