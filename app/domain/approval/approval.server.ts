/** The door of approval: sending worksheets, signing them, and what waits for whom. */
export { approve, reopen, sendBack } from "./paper/judge-sheet.server";
export { approvedSheet } from "./paper/approved-sheet.server";
export { sendForApproval } from "./paper/send-sheet.server";
export { mayReview } from "./paper/approvable-sheet";
export { waitsForMe } from "./paper/waits-for-me.server";
