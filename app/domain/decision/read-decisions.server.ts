import { languageOf } from "~/content/language";
import { metricOf } from "~/content/metrics";
import { worksheetOf } from "~/content/steps";
import { numbered, say } from "~/content/text";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { isId } from "../kept-id";
import { seesAll } from "../process/sheet-door";
import { type Decision, type DecisionLine, type DecisionLink, ruleOf, type Voice } from "./decision";

const line = { number: true, question: true, language: true, outcome: true, rule: true, decidedOn: true, reviewOn: true, supersededBy: { select: { number: true } } } as const;

/** The log, the newest first; with `like`, those that say these words. */
export async function readLines(db: Db, { coalitionId }: Member, like?: string): Promise<readonly DecisionLine[]> {
  const contains = { contains: like ?? "", mode: "insensitive" } as const;
  const found = like ? { OR: [{ question: contains }, { outcome: contains }] } : {};
  const rows = await db.decision.findMany({ where: { coalitionId, ...found }, select: line, orderBy: { number: "desc" }, take: 500 });
  return rows.map(lineOf);
}

type LineRow = { number: number; question: string; language: string | null; outcome: string; rule: string; decidedOn: Date; reviewOn: Date | null; supersededBy: { number: number }[] };

function lineOf({ supersededBy, ...row }: LineRow): DecisionLine {
  return {
    number: row.number,
    question: row.question,
    language: languageOf(row.language),
    outcome: row.outcome,
    rule: ruleOf(row.rule),
    decidedOn: row.decidedOn.toISOString().slice(0, 10),
    reviewOn: row.reviewOn?.toISOString().slice(0, 10) ?? null,
    replacedBy: supersededBy[0]?.number ?? null,
  };
}

/** One decision whole, or null. Links to what the reader may not open are left out. */
export async function readDecision(db: Db, member: Member, number: number): Promise<Decision | null> {
  const { coalitionId } = member;
  const row = await db.decision.findFirst({
    where: { coalitionId, number },
    include: {
      supersededBy: { select: { number: true } },
      supersedes: { select: { number: true } },
      recordedBy: { select: { account: { select: { name: true } } } },
      voices: { include: { membership: { select: { account: { select: { name: true } } } } } },
      links: true,
    },
  });
  if (!row) return null;
  const words = ["part", "for", "aside", "against"] as const;
  const voices = row.voices.map(({ membership, word, option, concern, language }): Voice => ({ name: membership.account.name, word: words.find((known) => known === word) ?? "part", option, concern, language: languageOf(language) }));
  return {
    ...lineOf(row),
    id: row.id,
    options: row.options,
    taken: row.taken,
    ruleWords: row.ruleWords,
    replaces: row.supersedes?.number ?? null,
    replaceReason: row.supersedeReason,
    recordedBy: row.recordedBy.account.name,
    voices: voices.toSorted((a, b) => a.name.localeCompare(b.name)),
    links: await titled(db, member, row.links),
  };
}

type LinkRow = { readonly side: string; readonly kind: string; readonly ref: string };

async function titled(db: Db, member: Member, links: readonly LinkRow[]): Promise<readonly DecisionLink[]> {
  const titleOf = await titlesOf(db, member, links);
  return links.flatMap((link) => {
    const title = titleOf(link);
    const side = (["evidence", "affected", "meeting"] as const).find((known) => known === link.side);
    const kind = (["worksheet", "target", "metric", "meeting"] as const).find((known) => known === link.kind);
    return title !== null && side && kind ? [{ side, kind, ref: link.ref, title }] : [];
  });
}

type Led = Pick<LinkRow, "kind" | "ref">;

/** What links lead to is called, in two statements however many they are; null where there is nothing, or it is closed to who looks. */
export async function titlesOf(db: Db, member: Member, links: readonly Led[]): Promise<(link: Led) => string | null> {
  const { coalitionId } = member;
  const among = (kind: string) => ({ where: { coalitionId, id: { in: links.filter((link) => link.kind === kind && isId(link.ref)).map(({ ref }) => ref) } } });
  const meetings = await db.meeting.findMany({ ...among("meeting"), select: { id: true, title: true } });
  const targets = await db.target.findMany({ ...among("target"), select: { id: true, indicator: { select: { name: true } } } });
  const kept = new Map<string, string>([...meetings.map(({ id, title }) => [`meeting ${id}`, title] as const), ...targets.map(({ id, indicator }) => [`target ${id}`, indicator.name] as const)]);
  return ({ kind, ref }) => {
    if (kind === "worksheet") return sheetTitle(member, ref);
    return (kind === "metric" ? metricTitle(ref) : kept.get(`${kind} ${ref}`)) ?? null;
  };
}

function sheetTitle(member: Member, id: string): string | null {
  const sheet = worksheetOf(id);
  return sheet && seesAll(member, sheet) ? numbered(sheet) : null;
}

function metricTitle(key: string): string | undefined {
  const metric = metricOf(key);
  return metric && say(metric.name);
}
