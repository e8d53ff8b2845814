import { useSubmit } from "@remix-run/react";
import { useEffect } from "react";

/** Sends the form of that id again by itself when the server was too busy for it: after the time it asked for, and not at the
 *  same moment as everybody else who was told the same. Whoever presses the button meanwhile is not sent twice. */
export function useAnotherTry(form: string, reply: { readonly again?: number | undefined } | undefined): void {
  const submit = useSubmit();
  useEffect(() => {
    if (reply?.again === undefined) return;
    const timer = setTimeout(() => {
      const sheet = document.getElementById(form);
      if (sheet instanceof HTMLFormElement) submit(sheet);
    }, pauseBefore(reply.again, Math.random()));
    return () => clearTimeout(timer);
  }, [form, reply, submit]);
}

/** How long to wait when the server asks for so many seconds, in milliseconds; `chance` from 0 to 1 spreads a crowd over as much
 *  time again. */
export function pauseBefore(seconds: number, chance: number): number {
  return 1000 * seconds * (1 + chance);
}
