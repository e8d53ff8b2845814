import type { Member } from "~/domain/coalition/member";
import type { RunAct } from "./workshop.form";
import {
  advance, answerHelp, closeSession, extendClock, goBack, openRooms, openSession, pauseClock, resumeClock, reveal, setHidden,
} from "./workshop.server";

/** Does what the facilitator pressed. */
export function runWorkshop(member: Member, { session, act }: { session: string; act: RunAct }): Promise<void> {
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
    case "rooms":
      return openRooms(member, { session, rooms: act.rooms });
  }
}
