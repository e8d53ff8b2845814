import { languageOf } from "~/content/language";
import { locale, m, type Locale } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { asMember, type Db } from "~/db/work.server";
import { announce, tell } from "../activity/activity.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { mayRead } from "../process/sheet-door";
import { refuseUnless } from "../refusal";
import { isOpen, type Result, resultOf, type Rule, ruleOf } from "./decision";
import { type OpenVoteInput, optionsIn, type VoteActInput } from "./decision.form";

/** How far a vote is, without saying who is for what before it ends. */
export type VoteLine = { readonly id: string; readonly question: string; readonly language: Locale | null; readonly endsAt: string; readonly open: boolean; readonly votes: number; readonly mine: boolean; readonly decision: number | null };

export type Ballot = { readonly member: string; readonly name: string; readonly option: number | null; readonly concern: string; /** Of the concern. */ readonly language: Locale | null };

export type Vote = VoteLine & {
  readonly options: readonly string[];
  readonly rule: Rule;
  readonly atLeast: number | null;
  readonly worksheet: string | null;
  readonly openedBy: string;
  readonly closedAt: string | null;
  readonly myBallot: Ballot | null;
  /** All words and what they come to, when the vote has ended. */
  readonly ended: { readonly ballots: readonly Ballot[]; readonly result: Result } | null;
  readonly mayClose: boolean;
};

/** Asks all members: until the end of the last day everybody votes once, and may change it. */
export function openVote(member: Member, { question, options, rule, atLeast, endsOn, worksheet, language = locale() }: OpenVoteInput): Promise<string> {
  allow(member, "decision:record");
  const { coalitionId, membershipId } = member;
  const sheet = worksheet === undefined ? undefined : worksheetOf(worksheet);
  refuseUnless(worksheet === undefined || (sheet && mayRead(member, sheet)), "not-found", m.http_not_found());
  return asMember(member, async (db) => {
    const endsAt = new Date(Date.parse(endsOn) + 86_400_000);
    const { id } = await db.decisionVote.create({ data: { coalitionId, question, language, options: [...optionsIn(options)], rule, atLeast: atLeast ?? null, worksheet: sheet?.id ?? null, endsAt, openedById: membershipId }, select: { id: true } });
    await tell(db, member, "decision.vote_opened", { kind: "decision", id }, { text: question });
    return id;
  });
}

/** Does what one press on the page of a vote asks for, and says that it is done. */
export async function voteAct(member: Member, { vote: id, ...act }: VoteActInput & { readonly vote: string }): Promise<string> {
  if (act.intent === "vote") {
    await castVote(member, { vote: id, option: act.option === "aside" ? null : Number(act.option), concern: act.concern ?? "" });
    return m.decision_saved_vote();
  }
  await closeVote(member, { vote: id });
  return m.decision_saved_closed();
}

/** A member's word; a second one takes the place of the first. Refuses "gone" after the end. */
export function castVote(member: Member, { vote: id, option, concern = "" }: { readonly vote: string; readonly option: number | null; readonly concern?: string }): Promise<void> {
  allow(member, "decision:vote");
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    const vote = await held(db, member, id);
    refuseUnless(stillOpen(vote), "gone", m.decision_vote_over());
    refuseUnless(option === null || (option >= 0 && option < vote.options.length), "invalid", m.decision_error_choose());
    const cast = { option, concern, language: concern === "" ? null : locale() };
    await db.decisionBallot.upsert({
      where: { voteId_membershipId: { voteId: id, membershipId } },
      create: { coalitionId, voteId: id, membershipId, ...cast },
      update: { ...cast, at: new Date() },
      select: { voteId: true },
    });
    await announce(db, coalitionId, "decision");
  });
}

/** Ends a vote before its time: by who opened it, or a lead. */
export function closeVote(member: Member, { vote: id }: { readonly vote: string }): Promise<void> {
  allow(member, "decision:record");
  return asMember(member, async (db) => {
    const vote = await held(db, member, id, "close");
    refuseUnless(mayClose(member, vote), "forbidden", m.http_role_does_not_allow());
    refuseUnless(stillOpen(vote), "conflict", m.decision_vote_over());
    await db.decisionVote.update({ where: { coalitionId_id: { coalitionId: member.coalitionId, id } }, data: { closedAt: new Date() }, select: { id: true } });
    await tell(db, member, "decision.vote_closed", { kind: "decision", id }, { text: vote.question });
  });
}

/** The vote, held until we are done: a word that comes together with the end is before it, or after it. */
async function held(db: Db, { coalitionId }: Member, id: string, to: "vote" | "close" = "vote") {
  if (to === "close") await db.$executeRaw`select id from decision_vote where id = ${id}::uuid for update`;
  else await db.$executeRaw`select id from decision_vote where id = ${id}::uuid for share`;
  const vote = await db.decisionVote.findFirst({ where: { coalitionId, id } });
  refuseUnless(vote, "not-found", m.decision_vote_not_found());
  return vote;
}

type VoteRow = Awaited<ReturnType<typeof held>>;

/** Whether a vote goes on at this moment. */
export function stillOpen({ endsAt, closedAt }: Pick<VoteRow, "endsAt" | "closedAt">): boolean {
  return isOpen({ endsAt: endsAt.toISOString(), closedAt: closedAt?.toISOString() ?? null }, new Date().toISOString());
}

function mayClose(member: Member, { openedById }: Pick<VoteRow, "openedById">): boolean {
  return can(member, "decision:record") && (openedById === member.membershipId || member.roles.includes("lead"));
}

/** Votes that are open, or have ended and are not recorded yet; those that end first stand first. One statement. */
export function listVotes(member: Member): Promise<readonly VoteLine[]> {
  return asMember(member, async (db) => {
    const rows = await db.decisionVote.findMany({ where: { coalitionId: member.coalitionId, decisions: { none: {} } }, include: { ballots: { select: { membershipId: true } }, decisions: { select: { number: true } } }, orderBy: { endsAt: "asc" }, take: 100 });
    return rows.map((row) => lineOf(member, row));
  });
}

type LineRow = VoteRow & { readonly ballots: readonly { readonly membershipId: string }[]; readonly decisions: readonly { readonly number: number }[] };

function lineOf({ membershipId }: Member, row: LineRow): VoteLine {
  const { id, question, language, endsAt, closedAt, ballots, decisions } = row;
  return { id, question, language: languageOf(language), endsAt: (closedAt ?? endsAt).toISOString(), open: stillOpen(row), votes: ballots.length, mine: ballots.some((ballot) => ballot.membershipId === membershipId), decision: decisions[0]?.number ?? null };
}

/** One vote whole. What others said is told when it has ended. */
export function votePage(member: Member, { vote: id }: { readonly vote: string }): Promise<Vote> {
  return asMember(member, async (db) => {
    const named = { select: { account: { select: { name: true } } } } as const;
    const row = await db.decisionVote.findFirst({ where: { coalitionId: member.coalitionId, id }, include: { ballots: { include: { membership: named } }, decisions: { select: { number: true } }, openedBy: named } });
    refuseUnless(row, "not-found", m.decision_vote_not_found());
    const ballots = row.ballots.map(({ membershipId, membership, option, concern, language }): Ballot => ({ member: membershipId, name: membership.account.name, option, concern, language: languageOf(language) })).toSorted((a, b) => a.name.localeCompare(b.name));
    const line = lineOf(member, row);
    const rule = ruleOf(row.rule);
    return {
      ...line,
      options: row.options,
      rule,
      atLeast: row.atLeast,
      worksheet: row.worksheet,
      openedBy: row.openedBy.account.name,
      closedAt: row.closedAt?.toISOString() ?? null,
      myBallot: ballots.find((ballot) => ballot.member === member.membershipId) ?? null,
      ended: line.open ? null : { ballots, result: resultOf({ options: row.options, rule, atLeast: row.atLeast }, ballots) },
      mayClose: line.open && mayClose(member, row),
    };
  });
}
