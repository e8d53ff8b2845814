/** The door of approval: sending worksheets, signing them, and what waits for whom. */
export { approve, reopen, sendBack } from "./paper/judge-sheet.server";
export { approvalAct } from "./approval-act.server";
export { type ApprovalLine, approvalLines } from "./card/sheet-lines.server";
export { approvedSheet, approvedWhereDrafted, sentSheet } from "./paper/approved-sheet.server";
export { sheetIn } from "./paper/frozen-sheet.server";
export { readPapers } from "./paper/read-papers.server";
export { sendForApproval } from "./paper/send-sheet.server";
export { mayReview } from "./paper/approvable-sheet";
export { type SheetApproval, sheetApproval } from "./card/sheet-approval.server";
export { type ReviewPage, reviewPage, type SentPage, sentPage } from "./review/review-page.server";
