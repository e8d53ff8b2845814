import { locale, m } from "~/content/messages";
import { asMember, takeTurn, type Db } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { ownWords, sharedLanguage, type Outcome } from "./board";
import { groupOf } from "./group.server";
import { boardOf } from "./last-note.server";
import { outcomeOf } from "./room-rows.server";
import { record } from "../course/record.server";
import { scribeOf } from "./scribe.server";
import type { Seat } from "../seat";
import { heldFor } from "./timely.server";
import { mayDecide } from "../workshop";

type Deciding = { readonly idea: string; readonly outcome?: Outcome | undefined; readonly text?: string | undefined; readonly reason?: string | undefined };

/** Records what the room decided about an idea of the stage that is for deciding. One press says the outcome; words and reason may
 *  come with it or after it. What is not said stays as it stands: the outcome, the words (at first the idea's own) and the reason.
 *  Decisions are only ever added; the newest counts. Refuses "conflict" at any other time and for words before any outcome, and
 *  "forbidden" when somebody else writes for the room. */
export function decide(from: Seat, { idea, outcome, text, reason }: Deciding): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await heldFor(db, from, "decide");
    const { coalitionId, roomId } = seat;
    refuseUnless(mayDecide(await scribeOf(db, seat), seat.participantId), "forbidden", m.workshop_scribe_other());
    await takeTurn(db, boardOf(seat));
    const groupId = await groupOf(db, seat, { now, idea });
    const stageId = now.stages[now.standing.at]?.id;
    if (stageId === undefined) return;
    const before = await standingOn(db, seat, groupId);
    const decided = outcome ?? before?.outcome;
    refuseUnless(decided !== undefined, "conflict", m.workshop_decide_outcome_missing());
    const words = text === undefined ? (before ?? (await wordsOf(db, seat, groupId))) : { text, language: text === before?.text ? before.language : locale() };
    const wording = { outcome: decided, text: words.text, reason: reason ?? before?.reason ?? "" };
    if (before !== null && before.outcome === wording.outcome && before.text === wording.text && before.reason === wording.reason) return;
    await db.roomDecision.create({ data: { coalitionId, stageId, roomId, groupId, ...wording, language: words.language } });
    await record(db, seat, { session: now.id, kind: "idea.decided", detail: { room: roomId, group: groupId, outcome: decided }, reaches: { room: roomId } });
  });
}

/** What counts about a group now. Ask it in the turn of the room's board. */
async function standingOn(db: Db, { coalitionId }: Seat, groupId: string) {
  const row = await db.roomDecision.findFirst({ where: { coalitionId, groupId }, orderBy: { id: "desc" }, select: { outcome: true, text: true, reason: true, language: true } });
  return row === null ? null : { ...row, outcome: outcomeOf(row.outcome) };
}

/** What an idea says as long as nobody has worded it otherwise, with its language: of its name, or of its notes where they are in one. */
async function wordsOf(db: Db, { coalitionId, roomId }: Seat, groupId: string): Promise<{ readonly text: string; readonly language: string | null }> {
  const { title, language } = await db.cardGroup.findUniqueOrThrow({ where: { coalitionId_id: { coalitionId, id: groupId } }, select: { title: true, language: true } });
  const visible = { coalitionId, roomId, groupId, removedAt: null, hiddenAt: null };
  const notes = await db.card.findMany({ where: visible, orderBy: [{ addedAt: "asc" }, { id: "asc" }], select: { text: true, locale: true } });
  return { text: ownWords(title, notes), language: title === "" ? sharedLanguage(notes) : language };
}
