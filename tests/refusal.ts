import { expect } from "vitest";
import { Refusal, type RefusalReason } from "../app/domain/refusal";

/** `await expect(refusalOf(verb(…))).resolves.toBe("forbidden")`: why a verb refused. */
export async function refusalOf(attempt: Promise<unknown>): Promise<RefusalReason> {
  const outcome = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (outcome instanceof Refusal) return outcome.reason;
  return expect.unreachable(outcome === null ? "It was not refused." : `It failed otherwise: ${String(outcome)}`);
}
