/** What a person may change about themselves. */
import { z } from "zod";
import { m } from "~/content/messages";
import { email, line, newPassword } from "../account/account.form";
import { type LetterKind, rhythms, rhythmsOf } from "../letter/rhythm";

const ownPassword = () => z.string({ error: () => m.http_field_required() }).max(256, { error: () => m.http_field_too_long({ most: 256 }) });

/** Name and language; a new address; a new password: each with the old one where others must not be able to. */
export const personForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("name"), name: line(120), locale: z.enum(["en", "es"]) }),
  z.strictObject({ intent: z.literal("email"), email: email(), password: ownPassword() }),
  z.strictObject({ intent: z.literal("password"), password: ownPassword(), wanted: newPassword() }),
]);

const rhythm = (kind: LetterKind) => z.enum(rhythms).refine((chosen) => rhythmsOf(kind).includes(chosen), { error: () => m.http_field_required() });

/** What is written to somebody, how often and when. */
export const choicesForm = z.strictObject({
  mentions: rhythm("mentions"),
  tasks: rhythm("tasks"),
  approvals: rhythm("approvals"),
  dates: rhythm("dates"),
  changes: rhythm("changes"),
  weekday: z.coerce.number().int().min(1).max(7),
  hour: z.coerce.number().int().min(0).max(23),
});

/** One session elsewhere, or all of them. */
export const sessionsForm = z.discriminatedUnion("intent", [z.strictObject({ intent: z.literal("one"), session: z.string().regex(/^[0-9a-f]{64}$/) }), z.strictObject({ intent: z.literal("others") })]);

export const leaveForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("leave"), coalition: z.string().max(80) }),
  z.strictObject({ intent: z.literal("close"), password: ownPassword() }),
]);
