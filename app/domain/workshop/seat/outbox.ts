/** Notes on their way from a device to the server. They are kept on the device until the server has them, so a reload or a
 *  lost network loses nothing; each carries its own key, so sending one twice adds it once. */
export type Waiting = {
  readonly clientKey: string;
  readonly stage: string;
  readonly text: string;
  /** Why the server will not take it; null while it is only waiting. */
  readonly refused: string | null;
};

export type Delivery = { readonly kind: "sent" } | { readonly kind: "refused"; readonly reason: string } | { readonly kind: "failed" };

/** The next note to send: the oldest that was not refused. */
export function nextToSend(waiting: readonly Waiting[]): Waiting | null {
  return waiting.find(({ refused }) => refused === null) ?? null;
}

/** The outbox after an attempt: sent notes leave, refused ones stay with their reason, failed ones wait. */
export function afterDelivery(waiting: readonly Waiting[], clientKey: string, delivery: Delivery): readonly Waiting[] {
  if (delivery.kind === "failed") return waiting;
  if (delivery.kind === "sent") return waiting.filter((note) => note.clientKey !== clientKey);
  return waiting.map((note) => (note.clientKey === clientKey ? { ...note, refused: delivery.reason } : note));
}

/** How long to wait after so many failures in a row, in milliseconds: 1, 2, 4 … at most 20 seconds. */
export function pauseAfter(failures: number): number {
  return Math.min(1000 * 2 ** Math.max(failures - 1, 0), 20_000);
}

/** An outbox as it was stored, or an empty one when what is stored cannot be read. */
export function readOutbox(stored: unknown): readonly Waiting[] {
  return Array.isArray(stored) ? stored.filter(isWaiting) : [];
}

function isWaiting(note: unknown): note is Waiting {
  if (typeof note !== "object" || note === null) return false;
  if (!("clientKey" in note) || !("stage" in note) || !("text" in note) || !("refused" in note)) return false;
  const { clientKey, stage, text, refused } = note;
  return [clientKey, stage, text].every((part) => typeof part === "string") && (refused === null || typeof refused === "string");
}

/** The sentence of a refusal as the server answers it; "" when there is none. */
export function reasonIn(answer: unknown): string {
  return typeof answer === "object" && answer !== null && "message" in answer && typeof answer.message === "string" ? answer.message : "";
}
