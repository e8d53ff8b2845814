/** The door of the workshop domain. Members run sessions; seats take part in them. */
export type { Outcome } from "./board/board";
export { openRooms, planSession } from "./session/plan-session.server";
export { advance, closeSession, extendClock, goBack, openSession, pauseClock, resumeClock, reveal } from "./session/run.server";
export { answerHelp, askHelp, setHidden } from "./seat/help.server";
export { findSeat, isSeatGone, joinByCode } from "./seat/join.server";
export { rejoinCode } from "./seat/rejoin.server";
export { changeNickname, leaveSeat, noteMove } from "./seat/own-seat.server";
export { movePerson, removePerson } from "./seat/people.server";
export { setDoor } from "./session/door.server";
export { contribute, editCard, removeCard } from "./board/contribute.server";
export { groupCard, nameGroup } from "./board/group.server";
export { castDots } from "./board/ballot.server";
export { decide } from "./board/decide.server";
export { seatView, type SeatView } from "./seat/seat-view.server";
export { facilitate, type FacilitatorView } from "./desk/facilitate.server";
export { listSessions } from "./session/list-sessions.server";
export { harvest, listResults } from "./harvest/harvest.server";
