import { z } from "zod";
import { m } from "~/content/messages";

const required = () => m.http_field_required();

/** One line that must say something: spaces alone do not. */
export const line = (most: number) => z.string({ error: required }).trim().min(1, { error: required }).max(most, { error: () => m.http_field_too_long({ most }) });

/** An e-mail address, as accounts keep it. */
export const email = () =>
  z
    .string({ error: required })
    .trim()
    .toLowerCase()
    .max(254, { error: () => m.http_field_too_long({ most: 254 }) })
    .pipe(z.email({ error: () => m.http_field_email() }));

/** Any characters; length is what counts. The strength is judged on the server, where the word lists are. */
export const newPassword = () =>
  z
    .string({ error: required })
    .min(10, { error: () => m.account_password_short({ least: 10 }) })
    .max(256, { error: () => m.http_field_too_long({ most: 256 }) });

export const signUpForm = z.strictObject({
  name: line(120),
  email: email(),
  password: newPassword(),
  next: z.string().max(500).optional(),
});

/** The same where a letter is sent first: name and password come with its link. */
export const askSignUpForm = z.strictObject({ email: email(), next: z.string().max(500).optional() });

/** What the link in that letter asks. */
export const finishSignUpForm = z.strictObject({ name: line(120), password: newPassword() });

/** Asks for the letter that confirms an address. */
export const askConfirmationForm = z.strictObject({ next: z.string().max(500).optional() });

export const signInForm = z.strictObject({
  email: email(),
  password: z.string({ error: required }).max(256, { error: () => m.http_field_too_long({ most: 256 }) }),
  next: z.string().max(500).optional(),
});

export const lookAroundForm = z.strictObject({ as: z.enum(["lead", "data", "facilitator", "resident"]) });

export const preferencesForm = z.strictObject({
  locale: z.enum(["en", "es"]).optional(),
  theme: z.enum(["light", "dark", "system"]).optional(),
  back: z.string().max(500).optional(),
});

export type SignUp = z.output<typeof signUpForm>;
export type FinishSignUp = z.output<typeof finishSignUpForm>;
export type SignIn = z.output<typeof signInForm>;

/** What the strength advice is asked about. */
export const passwordForm = z.strictObject({ password: z.string().max(256) });
