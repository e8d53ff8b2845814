import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import type { RunAct } from "./workshop.form";
import {
  advance, answerHelp, chooseScribe, closeSession, extendClock, goBack, letBackIn, letShare, movePerson, openRooms, openSession, pauseClock, removePerson, resumeClock, reveal, setDoor, setHidden,
} from "./workshop.server";

type Pressed = { readonly session: string; readonly act: RunAct };

/** Does what the facilitator pressed; returns the sentence to say about it, "" where the page itself shows it. */
export async function runWorkshop(member: Member, { session, act }: Pressed): Promise<string> {
  switch (act.intent) {
    case "move":
      return m.workshop_person_moved(await movePerson(member, { session, person: act.person, room: act.room }));
    case "take-out":
      return m.workshop_person_taken_out({ nickname: await removePerson(member, { session, person: act.person }) });
    case "let-in":
      return m.workshop_let_in_done({ nickname: await letBackIn(member, { session, person: act.person }) });
    case "share-phone":
      return m.workshop_share_done({ nickname: await letShare(member, { session, person: act.person }) });
    default:
      await runStage(member, { session, act });
      return "";
  }
}

type StageAct = Exclude<RunAct, { intent: "move" | "take-out" | "let-in" | "share-phone" }>;

function runStage(member: Member, { session, act }: { session: string; act: StageAct }): Promise<void> {
  switch (act.intent) {
    case "open":
      return openSession(member, { session });
    case "next":
      return advance(member, { session, seen: act.seen });
    case "back":
      return goBack(member, { session, seen: act.seen });
    case "reveal":
      return reveal(member, { session, stage: act.stage });
    case "pause":
      return pauseClock(member, { session });
    case "resume":
      return resumeClock(member, { session });
    case "extend":
      return extendClock(member, { session, minutes: act.minutes });
    case "close":
      return closeSession(member, { session });
    case "helped":
      return answerHelp(member, { session, room: act.room });
    case "hide":
    case "show":
      return setHidden(member, { session, card: act.card, hidden: act.intent === "hide" });
    case "close-door":
    case "open-door":
      return setDoor(member, { session, closed: act.intent === "close-door" });
    case "scribe":
    case "all-write":
      return chooseScribe(member, { session, room: act.room, person: act.intent === "scribe" ? act.person : null });
    case "rooms":
      return openRooms(member, { session, rooms: act.rooms });
  }
}
