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

/** What can be done with the worksheet itself. */
export const sheetForms = [sendForm, reopenForm] as const;

/** What can be done with what was sent. */
export const reviewForm = z.discriminatedUnion("intent", [approveForm, sendBackForm]);

export type ApprovalInput = z.output<(typeof sheetForms)[number]> | z.output<typeof reviewForm>;
