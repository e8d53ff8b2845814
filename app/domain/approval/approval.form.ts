import { z } from "zod";
import { m } from "~/content/messages";

const longest = 2000;
const reason = () => z.string({ error: () => m.approval_reason_needed() }).trim().min(1, { error: () => m.approval_reason_needed() }).max(longest, { error: () => m.process_reason_too_long() });

/** Sends a worksheet for approval, with a word to whoever signs. */
const sendForm = z.strictObject({ intent: z.literal("send"), note: z.string().trim().max(longest, { error: () => m.process_reason_too_long() }).default("") });
/** Signs the submission that was looked at. */
const approveForm = z.strictObject({ intent: z.literal("approve"), submission: z.uuid() });
/** Sends that submission back, saying what must change. */
const sendBackForm = z.strictObject({ intent: z.literal("send-back"), submission: z.uuid(), reason: reason() });
/** Opens an approved worksheet again. */
const reopenForm = z.strictObject({ intent: z.literal("reopen"), reason: reason() });

/** All that can be done on the review page of a worksheet. */
export const approvalForm = z.discriminatedUnion("intent", [sendForm, approveForm, sendBackForm, reopenForm]);

export type ApprovalInput = z.output<typeof approvalForm>;
