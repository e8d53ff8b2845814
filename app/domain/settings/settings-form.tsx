import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { SubmitButton } from "~/components/button/submit-button";
import type { Answered } from "./settings-frame";

type SettingsFormProps = {
  readonly intent: string;
  readonly press: string;
  /** One form of a page has the filled button. */
  readonly kind?: "primary" | "quiet" | "danger";
  readonly children: ReactNode;
};

/** One of several forms of a page; its intent says which. It works without scripts. */
export function SettingsForm({ intent, press, kind = "primary", children }: SettingsFormProps) {
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="intent" value={intent} />
      {children}
      <SubmitButton kind={kind} className="self-start">{press}</SubmitButton>
    </Form>
  );
}

/** What is wrong in a field of the form that was sent last, if it was this one, and what was typed there. Passwords are never said back. */
export function fieldOf(answered: Answered, intent: string, name: string): { readonly errors: readonly string[]; readonly typed: string | undefined } {
  const { error, initialValue } = answered?.result ?? {};
  if (initialValue?.["intent"] !== intent) return { errors: [], typed: undefined };
  const typed = initialValue[name];
  return { errors: error?.[name] ?? [], typed: typeof typed === "string" ? typed : undefined };
}
