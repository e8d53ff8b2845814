import type { SaveReply } from "~/components/field/autosaver";
import { m } from "~/content/messages";
import type { AnswerInput } from "../../process.form";
import type { AnswerValue } from "../../worksheet";

/** Sends one answer and reads what became of it. Throws when the server cannot be reached or is in trouble: then it is worth
 *  trying again; in all other cases it is not, and the reply says why. */
export async function sendAnswer(path: string, answer: Omit<AnswerInput, "value"> & { readonly value: AnswerValue }): Promise<SaveReply<AnswerValue>> {
  const body = JSON.stringify(answer);
  const response = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body, keepalive: outlivesItsPage(body) });
  if (response.redirected) return { kind: "refused", message: m.process_signed_out() };
  if (response.status === 413) return { kind: "refused", message: m.process_too_large() };
  if (response.status === 429 || response.status >= 500) throw new Error(`The server answered ${response.status}.`);
  return replyOf(await response.json());
}

/** A browser goes on sending for a page that was closed, but refuses to send what it would not finish: more than 64 KiB, all
 *  such requests together. */
function outlivesItsPage(body: string): boolean {
  return new TextEncoder().encode(body).byteLength < 16_000;
}

function replyOf(found: unknown): SaveReply<AnswerValue> {
  const { kind, version, at, value, by, message } = recordOf(found);
  if (kind === "saved" && typeof version === "number" && typeof at === "number") return { kind, version, at };
  if (kind === "stale" && typeof version === "number" && isAnswerValue(value)) return { kind, version, theirs: value, by: typeof by === "string" ? by : m.process_somebody() };
  return { kind: "refused", message: typeof message === "string" ? message : m.process_refused() };
}

function recordOf(found: unknown): Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** Whether something read from the network or the device can be an answer. */
export function isAnswerValue(found: unknown): found is AnswerValue {
  if (Array.isArray(found)) return found.every((entry) => typeof entry === "string") || found.every((entry) => typeof entry === "object" && entry !== null);
  return typeof found === "string" || typeof found === "number" || typeof found === "boolean";
}
