/** Why something was not done; mapped to an HTTP status once, in `app/http/refusal.server.ts`. */
export type RefusalReason = "not-found" | "forbidden" | "signed-out" | "conflict" | "stale" | "invalid" | "limited" | "gone" | "busy";

/** What a verb throws when it will not do what was asked. `message` is said to the person as it stands: what happened, what
 *  is safe, what to do. `stands` carries the text that is there now, when somebody else was faster. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly reason: RefusalReason,
    message: string,
    readonly stands?: unknown,
  ) {
    super(message);
  }
}

/** Goes on only when `condition` holds. */
export function refuseUnless(condition: unknown, reason: RefusalReason, message: string): asserts condition {
  if (!condition) throw new Refusal(reason, message);
}
