/** The door of the workshop domain. Members run sessions; seats take part in them. */
export { openRooms, planSession } from "./plan-session.server";
export { advance, closeSession, extendClock, goBack, openSession, pauseClock, resumeClock, reveal } from "./run.server";
export { answerHelp, askHelp, setHidden } from "./help.server";
export { findSeat, isSeatGone, joinByCode } from "./join.server";
export { rejoinCode } from "./rejoin.server";
export { changeNickname, leaveSeat, noteMove } from "./own-seat.server";
export { movePerson, removePerson } from "./people.server";
export { setDoor } from "./door.server";
export { contribute, editCard, removeCard } from "./contribute.server";
export { groupCard, nameGroup } from "./group.server";
export { castDots } from "./ballot.server";
export { decide } from "./decide.server";
export { seatView, type SeatView } from "./seat-view.server";
export { facilitate, type FacilitatorView } from "./facilitate.server";
export { listSessions } from "./list-sessions.server";
export { harvest, listResults } from "./harvest.server";
