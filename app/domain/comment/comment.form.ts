/** What a person may submit about comments. */
import { z } from "zod";
import { locales, m } from "~/content/messages";
import { commentLength, threadsOnThing } from "./comment-lengths";

const text = () => z.string({ error: () => m.comment_error_empty() }).transform((typed) => typed.normalize("NFC").trim()).pipe(z.string().min(1, { error: () => m.comment_error_empty() }).max(commentLength, { error: () => m.comment_error_too_long({ max: commentLength }) }));
const words = { text: text(), language: z.enum(locales).optional() };

/** `inside`: sent from a part of a page that stays as it is; else the answer is the page of the comments. */
const sent = { inside: z.literal("1").optional() };
const thread = { thread: z.uuid(), ...sent };
const comment = { comment: z.uuid(), seen: z.coerce.number().int().min(1), ...sent };

/** The acts on the comments of one thing, told apart by `intent`. `seen` of the last one: the comments that were read, of each thread
 *  the newest. */
export const commentForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("open"), item: z.uuid().optional(), field: z.string().max(160).optional(), ...words, ...sent }),
  z.strictObject({ intent: z.literal("reply"), ...words, ...thread }),
  z.strictObject({ intent: z.literal("edit"), ...words, ...comment }),
  z.strictObject({ intent: z.literal("withdraw"), ...comment }),
  z.strictObject({ intent: z.literal("resolve"), ...thread }),
  z.strictObject({ intent: z.literal("reopen"), ...thread }),
  z.strictObject({ intent: z.literal("read"), newest: z.array(z.uuid()).max(threadsOnThing), ...sent }),
]);

export type CommentInput = z.output<typeof commentForm>;
