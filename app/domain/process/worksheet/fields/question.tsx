import type { ReactNode } from "react";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";

/** The words of a question, with the mark of what belongs to a finished worksheet. */
export function questionOf({ label, required }: Field): ReactNode {
  if (!required) return say(label);
  return (
    <>
      {say(label)} <span className="text-small font-medium text-ink-2">({m.process_needed()})</span>
    </>
  );
}

/** The help under a question: what it means, and what to be careful about. */
export function helpOf({ help, caution }: Field): string | undefined {
  const words = [help, caution].flatMap((text) => (text ? [say(text)] : []));
  return words.length > 0 ? words.join(" ") : undefined;
}
