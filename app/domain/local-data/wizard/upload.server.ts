import { z } from "zod";
import { m } from "~/content/messages";
import { asMember, asSystem, type Db } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { sha256 } from "../../sha256.server";
import { type CsvTable, readTable } from "../reading/csv-table";
import type { LocalIndicator } from "../local-indicator";
import { isId, readIndicator } from "../page/local-rows.server";
import { columnUses, type Mapping } from "../mapping";
import { tableProblemWords } from "../reading/fault-words";

const hour = 3_600_000;
const keptHours = 24;

type Sent = { readonly indicator: string | undefined; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Keeps a file for the next steps of the wizard, for a day. Refused with the reason when it is no table. */
export async function keepUpload(member: Member, { indicator, name, bytes }: Sent): Promise<string> {
  allow(member, "baseline:freeze");
  const table = readTable(bytes);
  refuseUnless(!("is" in table), "invalid", "is" in table ? tableProblemWords(table) : "");
  await throwAwayOld();
  return asMember(member, async (db) => {
    const { id: localId } = await readIndicator(db, member, indicator);
    const { coalitionId, accountId } = member;
    const expiresAt = new Date(Date.now() + keptHours * hour);
    const data = { coalitionId, localId, fileName: fileName(name), sha256: sha256(bytes), content: bytes, uploadedById: accountId, expiresAt };
    const { id } = await db.localUpload.create({ data, select: { id: true } });
    return id;
  });
}

/** Files that nobody came back to, in all coalitions. */
export async function throwAwayOld(): Promise<void> {
  await asSystem((db) => db.localUpload.deleteMany({ where: { expiresAt: { lt: new Date() } } }));
}

const savedMapping = z.object({
  columns: z.partialRecord(z.enum(columnUses), z.number()),
  scale: z.enum(["hundred", "one"]),
  vouched: z.boolean(),
});

/** A file that waits, as it is read now. */
export type Upload = {
  readonly id: string;
  readonly indicator: LocalIndicator;
  readonly fileName: string;
  readonly sha256: string;
  readonly table: CsvTable;
  readonly said: { readonly mapping: Mapping; readonly vouched: boolean } | null;
};

/** The file that waits under this id, inside a unit of work; refused as gone after its day. */
export async function readUpload(db: Db, member: Member, id: string | undefined): Promise<Upload> {
  refuseUnless(isId(id), "not-found", m.local_upload_gone());
  const row = await db.localUpload.findFirst({ where: { coalitionId: member.coalitionId, id, expiresAt: { gt: new Date() } } });
  refuseUnless(row, "not-found", m.local_upload_gone());
  const table = readTable(row.content);
  refuseUnless(!("is" in table), "invalid", "is" in table ? tableProblemWords(table) : "");
  return { id, indicator: await readIndicator(db, member, row.localId), fileName: row.fileName, sha256: row.sha256, table, said: saidOf(row.mapping) };
}

/** Keeps which column is what. */
export function mapColumns(member: Member, { upload, mapping, vouched }: { readonly upload: string | undefined; readonly mapping: Mapping; readonly vouched: boolean }): Promise<void> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    const { id, table } = await readUpload(db, member, upload);
    const { scale, ...uses } = mapping;
    const columns = Object.fromEntries(Object.entries(uses).filter(([, column]) => column !== undefined));
    refuseUnless(Object.values(columns).every((column) => column < table.header.length), "invalid", m.local_error_choose());
    await db.localUpload.updateMany({ where: { coalitionId: member.coalitionId, id }, data: { mapping: { columns, scale, vouched } } });
  });
}

/** Throws a waiting file away; nothing of it was loaded. */
export function throwAway(member: Member, { upload }: { readonly upload: string | undefined }): Promise<void> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    if (isId(upload)) await db.localUpload.deleteMany({ where: { coalitionId: member.coalitionId, id: upload } });
  });
}

function saidOf(kept: unknown): Upload["said"] {
  const read = savedMapping.safeParse(kept);
  return read.success ? { mapping: { ...read.data.columns, scale: read.data.scale }, vouched: read.data.vouched } : null;
}

/** A name to show, whatever was sent. */
function fileName(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "").trim().slice(-120) || "file.csv";
}
