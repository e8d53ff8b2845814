import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { audit } from "../activity/audit.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import type { AnswerValue } from "../process/worksheet";
import { listAnswers } from "../process/process.server";
import { refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import { readIndicator, readIndicators } from "./page/local-rows.server";
import { keptUntil } from "./wizard/upload.server";
import { proposalOf, tableOf, type Written, writtenBy, type WrittenRow } from "./written";

/** The worksheet whose figures have moved to local data. */
const sheet = "local_indicators";

/** What still stands in worksheet 5B, for those who may see small counts: by what it is about, with the local indicator of that name
 *  if there is one. */
export async function listWritten(member: Member): Promise<readonly (Written & { readonly indicator: string | null })[]> {
  allow(member, "small-counts:read");
  const written = writtenBy(await readRows(member));
  if (written.length === 0) return [];
  const known = await asMember(member, async (db) => {
    await audit(db, member, "restricted.seen", { subject: sheet });
    return readIndicators(db, member);
  });
  return written.map((one) => ({ ...one, indicator: known.find(({ name }) => name.toLowerCase() === one.name.toLowerCase())?.id ?? null }));
}

/** A first proposal of what the rows that stand with this one count. */
export async function proposeDefinition(member: Member, { written }: { readonly written: string }) {
  return proposalOf(await writtenWith(member, written));
}

/** Makes a waiting file of the rows that stand with this one, for the next step of the wizard; returns its id. The rows stay in the
 *  worksheet until it is loaded. */
export async function bringIn(member: Member, { written, indicator }: { readonly written: string; readonly indicator: string }): Promise<string> {
  allow(member, "baseline:freeze");
  const found = await writtenWith(member, written);
  return asMember(member, async (db) => {
    const { id: localId, kind, frequency } = await readIndicator(db, member, indicator);
    const { text, columns } = tableOf(found, { kind, frequency });
    const content = new TextEncoder().encode(text);
    const { coalitionId, accountId } = member;
    const data = { coalitionId, localId, fileName: "5B.csv", sha256: sha256(content), content, mapping: { columns, scale: "hundred", vouched: false }, sheetRows: found.rows.map(({ id }) => id), uploadedById: accountId, expiresAt: keptUntil() };
    const { id } = await db.localUpload.create({ data, select: { id: true } });
    return id;
  });
}

async function writtenWith(member: Member, row: string): Promise<Written> {
  allow(member, "small-counts:read");
  const found = writtenBy(await readRows(member)).find(({ rows }) => rows.some(({ id }) => id === row));
  refuseUnless(found, "not-found", m.local_written_gone());
  return found;
}

async function readRows(member: Member): Promise<readonly WrittenRow[]> {
  const { rows } = await listAnswers(member, { worksheet: sheet });
  const datasets = rows.some(({ cells }) => cells["source"]) ? await datasetNames(member) : new Map<string, string>();
  return rows.flatMap(({ id, cells }) => {
    const words = (place: string) => wordsOf(cells[place]?.value);
    const number = (place: string) => numberOf(cells[place]?.value);
    const source = words("source");
    if (words("indicator").trim() === "") return [];
    const texts = { indicator: words("indicator"), definition: words("definition"), predictor: words("predictor"), geo: words("geo"), period: words("period"), group: words("group"), unit: words("value.unit"), note: words("note") };
    return [{ id, ...texts, value: number("value.value"), n: number("n"), source: datasets.get(source) ?? source }];
  });
}

async function datasetNames(member: Member): Promise<ReadonlyMap<string, string>> {
  const { rows } = await listAnswers(member, { worksheet: "data_inventory" });
  return new Map(rows.map(({ id, cells }) => [id, wordsOf(cells["name"]?.value)]));
}

function wordsOf(value: AnswerValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: AnswerValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
