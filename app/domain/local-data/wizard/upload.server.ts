import { type Frequency } from "~/content/period";
import { z } from "zod";
import { m } from "~/content/messages";
import { asMember, asSystem, type Db } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { Refusal, refuseUnless } from "../../refusal";
import { sha256 } from "../../sha256.server";
import { type CsvTable, type Layout, type LayoutWish, tableIn } from "../reading/csv-table";
import { tableProblemWords } from "../reading/fault-words";
import type { LocalIndicator } from "../local-indicator";
import { isId, readIndicator } from "../page/local-rows.server";
import { columnUses, type Mapping, type Written } from "../mapping";
import { sheetsIn, sourceOf } from "../sheet/source.server";
import type { Sheet, TableProblem } from "../sheet/sheet";

const hour = 3_600_000;
const keptHours = 24;

type Sent = { readonly indicator: string | undefined; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Keeps a file for the next steps of the wizard, for a day. Refused with the reason when it is no table. */
export async function keepUpload(member: Member, { indicator, name, bytes }: Sent): Promise<string> {
  allow(member, "baseline:freeze");
  const { frequency } = await asMember(member, (db) => readIndicator(db, member, indicator));
  const source = fine(await sourceOf(bytes));
  tableFrom(sheetsIn(source), frequency);
  await throwAwayOld();
  return asMember(member, async (db) => {
    const { id: localId } = await readIndicator(db, member, indicator);
    const { coalitionId, accountId } = member;
    const data = { coalitionId, localId, fileName: fileName(name), sha256: sha256(bytes), ...source, uploadedById: accountId, expiresAt: keptUntil() };
    const { id } = await db.localUpload.create({ data, select: { id: true } });
    return id;
  });
}

/** Until when a file that comes in now waits. */
export function keptUntil(): Date {
  return new Date(Date.now() + keptHours * hour);
}

/** Files that nobody came back to, in all coalitions. */
export async function throwAwayOld(): Promise<void> {
  await asSystem((db) => db.localUpload.deleteMany({ where: { expiresAt: { lt: new Date() } } }));
}

const savedWords = z.object({
  layout: z.object({ sheet: z.string(), header: z.int(), wide: z.boolean() }).optional(),
  columns: z.partialRecord(z.enum(columnUses), z.number()).optional(),
  scale: z.enum(["hundred", "one"]).optional(),
  written: z.record(z.string(), z.custom<Written>((value) => typeof value === "string")).optional(),
  vouched: z.boolean().optional(),
});
type Saved = z.infer<typeof savedWords>;

/** A file that waits, as it is read now. */
export type Upload = {
  readonly id: string;
  readonly indicator: LocalIndicator;
  readonly fileName: string;
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
  readonly table: CsvTable;
  /** Which column is what, once it was said. */
  readonly said: { readonly mapping: Mapping; readonly vouched: boolean } | null;
  /** Rows of worksheet 5B that it was made of, in the order of its lines. */
  readonly sheetRows: readonly string[];
};

/** The file that waits under this id, inside a unit of work; refused as gone after its day. */
export async function readUpload(db: Db, member: Member, id: string | undefined): Promise<Upload> {
  refuseUnless(isId(id), "not-found", m.local_upload_gone());
  const row = await db.localUpload.findFirst({ where: { coalitionId: member.coalitionId, id, expiresAt: { gt: new Date() } } });
  refuseUnless(row, "not-found", m.local_upload_gone());
  const indicator = await readIndicator(db, member, row.localId);
  const saved = savedWords.safeParse(row.mapping).data ?? {};
  const sheets = fine(sheetsIn(row));
  const table = tableFrom(sheets, indicator.frequency, saved.layout);
  return { id, indicator, fileName: row.fileName, sha256: row.sha256, sheets, table, said: saidOf(saved), sheetRows: row.sheetRows };
}

/** Keeps how the table lies in the file. What was said of its columns stays as long as they are the same. */
export function layUpload(member: Member, { upload, layout }: { readonly upload: string | undefined; readonly layout: Layout }): Promise<void> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    const { id, sheets, table, said, indicator } = await readUpload(db, member, upload);
    // In another sheet the table lies where it lies there.
    const asked = layout.sheet === table.layout.sheet ? layout : { sheet: layout.sheet };
    const next = tableFrom(sheets, indicator.frequency, asked);
    const same = JSON.stringify(next.header) === JSON.stringify(table.header);
    await save(db, member, id, { layout: next.layout, ...(same && said && savedOf(said)) });
  });
}

type Said = { readonly upload: string | undefined; readonly mapping: Mapping; readonly vouched: boolean };

/** Keeps which column is what, and how each is written. */
export function mapColumns(member: Member, { upload, mapping, vouched }: Said): Promise<void> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    const { id, table } = await readUpload(db, member, upload);
    const said = savedOf({ mapping, vouched });
    refuseUnless(Object.values(said.columns ?? {}).every((column) => column < table.header.length), "invalid", m.local_error_choose());
    await save(db, member, id, { layout: table.layout, ...said });
  });
}

/** Throws a waiting file away; nothing of it was loaded. */
export function throwAway(member: Member, { upload }: { readonly upload: string | undefined }): Promise<void> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    if (isId(upload)) await db.localUpload.deleteMany({ where: { coalitionId: member.coalitionId, id: upload } });
  });
}

async function save(db: Db, { coalitionId }: Member, id: string, mapping: Saved): Promise<void> {
  await db.localUpload.updateMany({ where: { coalitionId, id }, data: { mapping } });
}

function savedOf({ mapping: { scale, written, ...uses }, vouched }: { readonly mapping: Mapping; readonly vouched: boolean }): Saved {
  const columns = Object.fromEntries(Object.entries(uses).filter(([, column]) => column !== undefined));
  return { columns, vouched, ...(scale && { scale }), ...(written && { written }) };
}

function saidOf({ columns, scale, written, vouched = false }: Saved): Upload["said"] {
  return columns ? { mapping: { ...columns, ...(scale && { scale }), ...(written && { written }) }, vouched } : null;
}

function tableFrom(sheets: readonly Sheet[] | TableProblem, frequency: Frequency, said?: Partial<Layout>): CsvTable {
  const wish: LayoutWish = { frequency, names: { period: m.local_wide_period(), value: m.local_use_value() }, ...(said && { said }) };
  return fine(tableIn(fine(sheets), wish));
}

/** Refused with the reason when it is no table. */
function fine<Read extends object>(read: Read | TableProblem): Read {
  if (isProblem(read)) throw new Refusal("invalid", tableProblemWords(read));
  return read;
}

function isProblem(read: object): read is TableProblem {
  return "is" in read;
}

/** A name to show, whatever was sent. */
function fileName(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "").trim().slice(-120) || "file.csv";
}
