import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import { languageOf } from "~/content/language";
import { locale, m } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { env } from "~/env.server";
import { announce } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { Refusal, refuseUnless } from "../refusal";
import { filesAt, filesOfCoalition, isPicture, type KeptFile, ownerKinds, plainName, type Spot } from "./attachment";
import type { AttachmentInput } from "./attachment.form";
import { type Looked, lookAt } from "./file-type";
import { type Owner, ownerBefore } from "./keep/owner.server";
import { scan } from "./keep/scan.server";
import { forgetContent, readContent, storeContent, storedNow } from "./keep/store.server";

export type FilesPage = Omit<Owner, "mayAdd"> & { readonly files: readonly KeptFile[]; readonly mayAdd: boolean; readonly mostMb: number };

/** The files at one place that a member may open. Refuses "not-found". */
export function filesPage(member: Member, spot: Spot): Promise<FilesPage> {
  return asMember(member, async (db) => {
    const owner = await ownerBefore(db, member, spot);
    const rows = await db.attachment.findMany({ where: { ...at(member, spot), ...open(member) }, include: { addedBy: { select: { account: { select: { name: true } } } } }, orderBy: { id: "asc" } });
    const files = rows.map(({ id, name, type, size, alt, language, restricted, addedAt, addedById, addedBy }): KeptFile => ({ id, name, type, size, alt, language: languageOf(language), restricted, by: addedBy.account.name, at: addedAt.toISOString(), mayRemove: owner.mayAdd && (addedById === member.membershipId || can(member, "restricted:read")) }));
    return { ...owner, files, mostMb: env.FILE_MAX_MB };
  });
}

/** How many files a member may open at each place of a thing, by row and field: "item field". One statement. */
export async function fileCounts(member: Member, { kind, id }: Pick<Spot, "kind" | "id">): Promise<Readonly<Record<string, number>>> {
  const groups = await asMember(member, (db) => db.attachment.groupBy({ by: ["itemId", "field"], where: { coalitionId: member.coalitionId, aboutKind: kind, aboutId: id, removedAt: null, ...open(member) }, _count: true }));
  return Object.fromEntries(groups.map(({ itemId, field, _count }) => [`${itemId ?? ""} ${field}`, _count]));
}

/** Adds a file or takes one away, and says what came of it. */
export async function attachmentAct(member: Member, { spot, act }: { readonly spot: Spot; readonly act: AttachmentInput }): Promise<string> {
  if (act.intent === "add") {
    await addFile(member, { spot, ...act, restricted: act.restricted === "on" });
    return m.file_said_added();
  }
  await removeFile(member, { spot, attachment: act.attachment });
  return m.file_said_removed();
}

type Adding = { readonly spot: Spot; readonly file: File; readonly alt: string; readonly language?: "en" | "es" | undefined; readonly restricted: boolean };

/** Keeps a file whole or not at all; returns its id. Its kind is what it holds. Refuses "not-found", "forbidden", "invalid", "limited",
 *  "busy". */
export async function addFile(member: Member, { spot, file, alt, language = locale(), restricted }: Adding): Promise<string> {
  refuseUnless(file.size <= env.FILE_MAX_MB << 20, "invalid", m.file_error_large({ most: env.FILE_MAX_MB }));
  await asMember(member, (db) => refuseUnlessAdds(db, member, spot));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = plainName(file.name);
  const type = typeOf(lookAt(Buffer.from(bytes.buffer), name));
  refuseUnless(!isPicture(type) || alt !== "", "invalid", m.file_error_alt());
  await scan(bytes);
  const id = newId();
  const { coalitionId, membershipId } = member;
  try {
    await asMember(member, async (db) => {
      await takeTurn(db, `files of ${coalitionId}`);
      await refuseUnlessAdds(db, member, spot);
      const [here, all] = [await db.attachment.count({ where: at(member, spot) }), await db.attachment.count({ where: { coalitionId } })];
      refuseUnless(here < filesAt, "limited", m.file_error_many({ most: filesAt }));
      refuseUnless(all < filesOfCoalition, "limited", m.file_error_full());
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await db.attachment.create({ data: { id, coalitionId, aboutKind: spot.kind, aboutId: spot.id, itemId: spot.item, field: spot.field, name, type, size: bytes.byteLength, sha256, alt: isPicture(type) ? alt : "", language, restricted, storedIn: storedNow(), addedById: membershipId }, select: { id: true } });
      await storeContent(db, member, { id, bytes });
      await announce(db, coalitionId, "file");
    });
  } catch (error) {
    await forgetContent(member, id);
    throw error;
  }
  return id;
}

function typeOf(looked: Looked): string {
  if (looked.kind === "known") return looked.type;
  throw new Refusal("invalid", { unknown: m.file_error_unknown, other: m.file_error_other, macros: m.file_error_macros }[looked.kind]());
}

/** Takes a file away from its place; the original stays. */
function removeFile(member: Member, { spot, attachment }: { readonly spot: Spot; readonly attachment: string }): Promise<void> {
  return asMember(member, async (db) => {
    await refuseUnlessAdds(db, member, spot);
    const own = can(member, "restricted:read") ? {} : { addedById: member.membershipId };
    const { count } = await db.attachment.updateMany({ where: { ...at(member, spot), id: attachment, ...own }, data: { removedAt: new Date(), removedById: member.membershipId } });
    refuseUnless(count === 1, "not-found", m.file_not_found());
    await announce(db, member.coalitionId, "file");
  });
}

export type OpenedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A file as it came, for who may open it where it belongs. Refuses "not-found". */
export function openFile(member: Member, { id }: { readonly id: string }): Promise<OpenedFile> {
  return asMember(member, async (db) => {
    const found = await db.attachment.findFirst({ where: { coalitionId: member.coalitionId, id, removedAt: null, ...open(member) } });
    const kind = ownerKinds.find((known) => known === found?.aboutKind);
    refuseUnless(found && kind, "not-found", m.file_not_found());
    await ownerBefore(db, member, { kind, id: found.aboutId, item: found.itemId, field: found.field });
    const bytes = await readContent(db, member, found);
    refuseUnless(bytes, "not-found", m.file_not_found());
    return { name: found.name, type: found.type, bytes };
  });
}

async function refuseUnlessAdds(db: Db, member: Member, spot: Spot): Promise<void> {
  const { mayAdd } = await ownerBefore(db, member, spot);
  refuseUnless(mayAdd, "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
}

function at({ coalitionId }: Member, { kind, id, item, field }: Spot) {
  return { coalitionId, aboutKind: kind, aboutId: id, itemId: item, field, removedAt: null };
}

/** What is kept for the core team is theirs, and who added it. */
function open(member: Member) {
  return can(member, "restricted:read") ? {} : { OR: [{ restricted: false }, { addedById: member.membershipId }] };
}
