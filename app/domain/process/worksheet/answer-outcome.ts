import type { Answered } from "../worksheet";

/** What became of a save. `stale`: somebody else saved since `seen`; here is what stands, and nothing was changed. */
export type AnswerOutcome =
  | { readonly kind: "saved"; readonly version: number; readonly at: number }
  | ({ readonly kind: "stale" } & Pick<Answered, "value" | "version" | "by">);
