/** The door of notices: what waits for somebody, what changed, and what they have read. */
export { markRead } from "./mark-read.server";
export { waitingFor, waitingWithin } from "./waiting.server";
export { whatChangedFor } from "./changed.server";
