/** What the worksheet's forms get back: what was done, or why it was not, with everything typed still in place. Read by hand:
 *  a schema library would be the largest part of the page. */
export type Answer = {
  readonly done?: { readonly done: string; readonly subject: string };
  readonly faults: readonly string[];
  /** Faults of one field. */
  readonly of: (field: string) => readonly string[];
  /** What somebody else made of the same row in the meantime. */
  readonly stands?: { readonly text: string; readonly seen: number };
};

/** Reads a form's answer; nothing at all before there is one. */
export function answerOf(data: unknown): Answer {
  const [done, subject] = [field(data, "done"), field(data, "subject")];
  if (typeof done === "string" && typeof subject === "string") return { done: { done, subject }, faults: [], of: () => [] };
  const errors = field(field(data, "result"), "error");
  const of = (name: string) => wordsOf(field(errors, name));
  const stands = standsOf(field(data, "stands"));
  return { faults: of(""), of, ...(stands && { stands }) };
}

function standsOf(data: unknown): Answer["stands"] {
  const [text, seen] = [field(data, "text"), field(data, "seen")];
  return typeof text === "string" && typeof seen === "number" ? { text, seen } : undefined;
}

function wordsOf(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((words) => typeof words === "string") : [];
}

/** A property of something that may be anything. */
export function field(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, name) : undefined;
}
