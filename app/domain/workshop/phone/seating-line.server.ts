import { m } from "~/content/messages";
import { Refusal } from "../../refusal";
import { waitingLines } from "./waiting-line";

/** More than a full hall that presses the button at the same moment. */
const mostWaiting = 500;

/** Where those wait who come into a session, one line for each session: people are seated one at a time, and who waits for a
 *  seat holds no connection that others need. Refuses "busy" when the line is full. */
export const seatingLine = waitingLines(mostWaiting, () => new Refusal("busy", m.workshop_busy()));
