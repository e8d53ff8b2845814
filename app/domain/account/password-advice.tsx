import { type ComponentProps, useEffect, useRef, useState } from "react";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import type { Strength } from "./password-strength";

/** A new password and, while it is typed, how hard it would be to guess. The word lists stay on the server: they are larger
 *  than the whole page. */
export function PasswordAdvice({ field }: { readonly field: Omit<ComponentProps<typeof TextField>, "label"> }) {
  const { strength, ask } = useStrength();
  return (
    <div className="flex flex-col gap-1.5">
      <TextField {...field} defaultValue={undefined} type="password" autoComplete="new-password" label={m.account_password()} hint={m.account_password_help()} onChange={(event) => ask(event.currentTarget.value)} />
      <p role="status" className="flex min-h-6 items-center gap-2 text-small font-semibold">
        {strength === undefined ? null : <Meter strength={strength} />}
      </p>
    </div>
  );
}

/** Asks after a pause in typing, beside the router: what it answers must never touch a page that is just being left. */
function useStrength() {
  const [strength, know] = useState<Strength>();
  const waiting = useRef(0);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  function ask(password: string) {
    window.clearTimeout(waiting.current);
    if (password.length >= 4) waiting.current = window.setTimeout(() => void strengthOf(password).then(know), 300);
  }
  return { strength, ask };
}

/** Advice only: when it can not be had, there is none. */
async function strengthOf(password: string): Promise<Strength | undefined> {
  const response = await fetch("/password-strength", { method: "POST", body: new URLSearchParams({ password }) }).catch(() => null);
  if (!response?.ok) return undefined;
  const { strength }: { strength: Strength } = await response.json();
  return strength;
}

function Meter({ strength }: { readonly strength: Strength }) {
  const words = [m.account_strength_0, m.account_strength_1, m.account_strength_2, m.account_strength_3, m.account_strength_4] as const;
  return (
    <>
      <span aria-hidden className="inline-grid w-24 grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={`h-1.5 rounded-full ${step <= strength ? (strength < 2 ? "bg-clay" : "bg-green") : "bg-line-2"}`} />
        ))}
      </span>
      {words[strength]()}
    </>
  );
}
