import { languageOf } from "~/content/language";
import { locale, m } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../activity/activity.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import type { LinkSide } from "./decision";
import { optionsIn, type RecordInput } from "./decision.form";
import { titlesOf } from "./read-decisions.server";
import { stillOpen } from "./vote.server";

/** Writes a decision into the log, whole, under the next number; nothing of it can be changed afterwards. One that replaces another
 *  says why, and replaces it once. Returns its number. */
export function recordDecision(member: Member, wanted: RecordInput): Promise<number> {
  allow(member, "decision:record");
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    await takeTurn(db, `decisions of ${coalitionId}`);
    const voices = await voicesOf(db, member, wanted);
    const links = await linksOf(db, member, wanted);
    const supersedesId = wanted.replaces === undefined ? null : await replaceable(db, member, wanted.replaces);
    if (wanted.vote) await refuseUnlessEnded(db, member, wanted.vote);
    const last = await db.decision.aggregate({ where: { coalitionId }, _max: { number: true } });
    const number = (last._max.number ?? 0) + 1;
    const { question, outcome, rule, ruleWords = "", language = locale(), taken, decidedOn, reviewOn, vote } = wanted;
    const { id } = await db.decision.create({
      data: {
        coalitionId, number, question, language, outcome, rule, ruleWords, taken: taken ?? null,
        options: [...optionsIn(wanted.options)],
        decidedOn: new Date(decidedOn),
        reviewOn: reviewOn ? new Date(reviewOn) : null,
        supersedesId,
        supersedeReason: supersedesId === null ? null : (wanted.replaceReason ?? null),
        voteId: vote ?? null,
        recordedById: membershipId,
      },
      select: { id: true },
    });
    await db.decisionVoice.createMany({ data: voices.map((voice) => ({ ...voice, coalitionId, decisionId: id })) });
    await db.decisionLink.createMany({ data: links.map((link) => ({ ...link, coalitionId, decisionId: id })) });
    await tell(db, member, "decision.recorded", { kind: "decision", id: String(number) }, { text: `${number}. ${question}` });
    return number;
  });
}

/** Everybody's word, once each, with the concern they raised: in the language it was cast with, while it says the same. Refuses "invalid" for who was never in this coalition. */
async function voicesOf(db: Db, { coalitionId }: Member, { voices = [], concerns = [], options, vote, language = locale() }: RecordInput) {
  const raised = new Map(concerns.flatMap(({ who, words }) => (who && words ? [[who, words]] : [])));
  const said = new Map(voices.flatMap((voice) => (voice ? [[voice.slice(0, 36), voice.slice(37)]] : [])));
  for (const who of raised.keys()) if (!said.has(who)) said.set(who, "part");
  const known = await db.membership.count({ where: { coalitionId, id: { in: [...said.keys()] } } });
  refuseUnless(known === said.size, "invalid", m.decision_error_people());
  const many = optionsIn(options).length;
  const ballots = vote ? await db.decisionBallot.findMany({ where: { coalitionId, voteId: vote }, select: { membershipId: true, concern: true, language: true } }) : [];
  const spoken = (who: string, concern: string) => {
    const cast = ballots.find((ballot) => ballot.membershipId === who && ballot.concern === concern);
    return cast ? languageOf(cast.language) : language;
  };
  return [...said].map(([membershipId, word]) => {
    const option = /^\d$/.test(word) ? Number(word) : null;
    refuseUnless(option === null || option < many, "invalid", m.decision_error_taken());
    const concern = raised.get(membershipId) ?? "";
    return { membershipId, word: option === null ? word : "for", option, concern, language: concern === "" ? null : spoken(membershipId, concern) };
  });
}

async function linksOf(db: Db, member: Member, { evidence = [], affected = [], meeting }: RecordInput) {
  const wanted = [...sided("evidence", evidence), ...sided("affected", affected), ...(meeting ? sided("meeting", [`meeting:${meeting}`]) : [])];
  const once = [...new Map(wanted.map((link) => [`${link.side} ${link.kind} ${link.ref}`, link])).values()];
  const titleOf = await titlesOf(db, member, once);
  refuseUnless(once.every((link) => titleOf(link) !== null), "invalid", m.decision_error_link());
  return once;
}

function sided(side: LinkSide, references: readonly (string | undefined)[]) {
  return references.flatMap((reference) => {
    if (!reference) return [];
    const [kind = "", ref = ""] = reference.split(":");
    return [{ side, kind, ref }];
  });
}

async function replaceable(db: Db, { coalitionId }: Member, number: number): Promise<string> {
  const old = await db.decision.findFirst({ where: { coalitionId, number }, select: { id: true, supersededBy: { select: { number: true } } } });
  refuseUnless(old, "not-found", m.decision_not_found());
  const [newer] = old.supersededBy;
  refuseUnless(!newer, "conflict", m.decision_replaced_already({ number, newer: newer?.number ?? 0 }));
  return old.id;
}

async function refuseUnlessEnded(db: Db, { coalitionId }: Member, id: string): Promise<void> {
  const vote = await db.decisionVote.findFirst({ where: { coalitionId, id }, select: { endsAt: true, closedAt: true, decisions: { select: { number: true } } } });
  refuseUnless(vote, "not-found", m.decision_vote_not_found());
  refuseUnless(!stillOpen(vote), "conflict", m.decision_vote_still_open());
  const [recorded] = vote.decisions;
  refuseUnless(!recorded, "conflict", m.decision_vote_recorded({ number: recorded?.number ?? 0 }));
}
