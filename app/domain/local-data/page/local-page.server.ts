import { periodWords } from "~/content/period";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { audit } from "../../activity/audit.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { placeName } from "../../place/geography";
import { baselineLine } from "../../baseline/baseline-lines";
import { listBaselines } from "../../baseline/baseline.server";
import { isUnreliable } from "../../small-count/counts";
import { keyOf } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { csvFile, type TextFile } from "../../csv";
import { notesFile } from "../../figure/notes-file";
import { localCsv, localNotes } from "./local-csv";
import { readIndicator, readIndicators, readKept } from "./local-rows.server";
import { rowOf, localView } from "./local-view";
import { frequencyWords, kindWords, seriesName, valueWords } from "../local-words";
import { type SeenFigure, seen } from "../../small-count/seen";

type Which = { readonly id: string | undefined };

/** The page of one local indicator: what the address asks for of the figures that may be shown, its loads and its baselines. */
export async function localPage(member: Member, { id, search }: Which & { readonly search: URLSearchParams }) {
  allow(member, "coalition:read");
  const { indicator, figures, batches, series } = await asMember(member, async (db) => {
    const found = await readIndicator(db, member, id);
    return { indicator: found, figures: await seenFigures(db, member, found), batches: await readBatches(db, member, found.id), series: await readSeries(db, member, found.id) };
  });
  const baselines = (await listBaselines(member)).filter(({ indicatorId }) => series.includes(indicatorId));
  const view = localView(indicator, figures, search);
  const freezable = view.rows.filter(({ hidden }) => !hidden).map(({ key, place, group, period, value, unreliable }) => ({ value: key, label: `${[group, place, period].join(" · ")}: ${value}`, unreliable }));
  return { indicator: headOf(indicator), view, batches, freezable, baselines: baselines.map((baseline) => ({ ...baselineLine(baseline), value: valueWords(indicator, baseline.value) })) };
}

/** The same figures as a file, or what must be known to read it. */
export async function localFile(member: Member, { id, part }: Which & { readonly part?: string | null }): Promise<TextFile> {
  allow(member, "export:internal");
  return asMember(member, async (db) => {
    const indicator = await readIndicator(db, member, id);
    await audit(db, member, "export.made", { subject: indicator.id, detail: { name: indicator.name } });
    return part === "notes" ? notesFile("local-data", [localNotes(indicator)]) : csvFile("local-data", localCsv(indicator, await seenFigures(db, member, indicator)));
  });
}

const anHour = 3_600_000;

/** Every number as it was loaded, for those who may see small counts. That they looked stands in the coalition's record: once
 *  for each hour, however often the page is drawn. */
export async function rawFigures(member: Member, { id }: Which) {
  allow(member, "small-counts:read");
  return asMember(member, async (db) => {
    const indicator = await readIndicator(db, member, id);
    const kept = await readKept(db, member, indicator.id);
    await recordLook(db, member, indicator);
    await audit(db, member, "restricted.seen", { subject: indicator.id, detail: { name: indicator.name } });
    const rows = kept.map((figure) => ({ ...rowOf(indicator, { ...figure, unreliable: isUnreliable(figure, indicator.kind) }), hidden: figure.hidden, key: keyOf(figure) }));
    return { indicator: headOf(indicator), rows };
  });
}

/** Not told by `tell`: looking changes nothing that an open page would have to read again. */
async function recordLook(db: Db, { coalitionId, accountId, name }: Member, indicator: LocalIndicator): Promise<void> {
  const looked = { coalitionId, accountId, kind: "local.raw_seen", subjectKind: "local", subjectId: indicator.id };
  const known = await db.activity.findFirst({ where: { ...looked, at: { gt: new Date(Date.now() - anHour) } }, select: { id: true } });
  if (!known) await db.activity.create({ data: { ...looked, actor: name, detail: { name: indicator.name } } });
}

/** The list of what a coalition counts itself, with the newest figure of the whole that may be shown, and files that wait. */
export async function localList(member: Member) {
  allow(member, "coalition:read");
  return asMember(member, async (db) => {
    const lines = await linesOf(db, member, await readIndicators(db, member));
    return { lines, waiting: can(member, "baseline:freeze") ? await readWaiting(db, member) : [] };
  });
}

/** What a coalition counts itself of one predictor, with the newest figure of the whole that may be shown. */
export async function localOf(member: Member, { predictor }: { readonly predictor: string }) {
  allow(member, "coalition:read");
  return asMember(member, async (db) => {
    const indicators = await readIndicators(db, member);
    return linesOf(db, member, indicators.filter((indicator) => indicator.predictor === predictor));
  });
}

async function linesOf(db: Db, member: Member, indicators: readonly LocalIndicator[]) {
  const newest = await newestFigures(db, member, indicators);
  return indicators.map((indicator) => ({ ...headOf(indicator), newest: newest.get(indicator.id) ?? "" }));
}

async function newestFigures(db: Db, { coalitionId }: Member, indicators: readonly LocalIndicator[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.localValue.findMany({
    where: { coalitionId, place: "", groupName: "", hidden: false },
    distinct: ["localId"],
    orderBy: [{ localId: "asc" }, { period: "desc" }],
    select: { localId: true, period: true, value: true },
  });
  return new Map(
    rows.flatMap(({ localId, period, value }) => {
      const indicator = indicators.find(({ id }) => id === localId);
      return indicator && value !== null ? [[localId, m.local_newest({ value: valueWords(indicator, value), period: periodWords(period, indicator.frequency) })] as const] : [];
    }),
  );
}

async function readWaiting(db: Db, { coalitionId }: Member) {
  const rows = await db.localUpload.findMany({ where: { coalitionId, expiresAt: { gt: new Date() } }, select: { id: true, fileName: true, indicator: { select: { name: true, language: true } } }, orderBy: { uploadedAt: "desc" } });
  return rows.map(({ id, fileName, indicator }) => ({ id, fileName, name: indicator.name, language: indicator.language }));
}

async function seenFigures(db: Db, member: Member, indicator: LocalIndicator): Promise<SeenFigure[]> {
  return (await readKept(db, member, indicator.id)).map((figure) => seen(figure, indicator.kind));
}

async function readSeries(db: Db, { coalitionId }: Member, localId: string): Promise<string[]> {
  return (await db.indicator.findMany({ where: { coalitionId, localId }, select: { id: true } })).map(({ id }) => id);
}

/** All loads of an indicator, newest first, with who did it and how many baselines were frozen from them. */
async function readBatches(db: Db, { coalitionId }: Member, localId: string) {
  const batches = await db.localBatch.findMany({ where: { coalitionId, localId }, orderBy: { loadedAt: "desc" } });
  const [people, frozen] = [
    await db.account.findMany({ where: { id: { in: batches.flatMap(({ loadedById, undoneById }) => [loadedById, ...(undoneById ? [undoneById] : [])]) } }, select: { id: true, name: true } }),
    await db.baseline.findMany({ where: { coalitionId, indicator: { localId } }, select: { fileSha256: true } }),
  ];
  const name = (id: string | null) => people.find((one) => one.id === id)?.name ?? m.target_someone();
  return batches.map(({ id, fileName, values, leftOut, vouched, loadedById, loadedAt, undoneById, undoneAt, sha256 }) => ({
    ...{ id, fileName, values, leftOut, vouched },
    loaded: m.local_batch_loaded({ name: name(loadedById), date: dayWords(loadedAt) }),
    undone: undoneAt ? m.local_batch_undone({ name: name(undoneById), date: dayWords(undoneAt) }) : null,
    baselines: frozen.filter(({ fileSha256 }) => fileSha256 === sha256).length,
  }));
}

/** What the pages say of an indicator. */
function headOf(indicator: LocalIndicator) {
  const { id, name, definition, area, source, kind, place, frequency, smallestShown, runningTotal, language = null } = indicator;
  return {
    ...{ id, name, definition, area, source, runningTotal, language },
    kind: kindWords(kind),
    frequency: frequencyWords(frequency),
    place: place && placeName(place),
    mostHidden: smallestShown - 1,
    measured: seriesName(indicator, { place: "", groupType: "", group: "" }),
  };
}
