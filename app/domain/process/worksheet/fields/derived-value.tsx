import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import type { AnswerValue } from "../../worksheet";
import { wordsOf } from "./joined";

/** What the planner works out by itself: its question, its value, and that nobody types it. */
export function DerivedValue({ field, value = "" }: { readonly field: Field; readonly value: AnswerValue | undefined }) {
  const lines = wordsOf(value).split("\n").filter((line) => line !== "");
  return (
    <div className="flex flex-col gap-1 rounded-control bg-sunken p-3">
      <p className="text-label font-semibold">{say(field.label)}</p>
      {lines.length > 1 ? (
        <ul className="list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{lines[0] ?? "–"}</p>
      )}
      <p className="text-small text-ink-2">{m.process_derived()}</p>
    </div>
  );
}
