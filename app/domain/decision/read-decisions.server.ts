import { languageOf } from "~/content/language";
import { metricOf } from "~/content/metrics";
import { worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { seesAll } from "../process/sheet-door";
import { type Decision, type DecisionLine, type DecisionLink, rules, type Voice } from "./decision";

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
    rule: rules.find((known) => known === row.rule) ?? "consensus",
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
  const voices = row.voices.map(({ membership, word, option, concern }): Voice => ({ name: membership.account.name, word: words.find((known) => known === word) ?? "part", option, concern }));
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
  const found: DecisionLink[] = [];
  for (const link of links) {
    const title = await titleOf(db, member, link);
    const side = (["evidence", "affected", "meeting"] as const).find((known) => known === link.side);
    const kind = (["worksheet", "target", "metric", "meeting"] as const).find((known) => known === link.kind);
    if (title !== null && side && kind) found.push({ side, kind, ref: link.ref, title });
  }
  return found;
}

/** What a link leads to is called; null where there is nothing, or it is closed to who looks. */
export async function titleOf(db: Db, member: Member, { kind, ref }: Pick<LinkRow, "kind" | "ref">): Promise<string | null> {
  if (kind === "worksheet") {
    const sheet = worksheetOf(ref);
    return sheet && seesAll(member, sheet) ? `${sheet.id} ${say(sheet.title)}` : null;
  }
  if (kind === "metric") {
    const metric = metricOf(ref);
    return metric ? say(metric.name) : null;
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(ref)) return null;
  if (kind === "meeting") return (await db.meeting.findFirst({ where: { coalitionId: member.coalitionId, id: ref }, select: { title: true } }))?.title ?? null;
  if (kind !== "target") return null;
  const target = await db.target.findFirst({ where: { coalitionId: member.coalitionId, id: ref }, select: { indicator: { select: { name: true } } } });
  return target?.indicator.name ?? null;
}
