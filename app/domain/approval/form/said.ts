import type { SubmissionResult } from "@conform-to/react";

type Last = SubmissionResult<string[]> | null;

/** What a field of a form said when it was sent and not accepted; "" where another form was sent. */
export function said(last: Last, intent: string, field: string): string {
  const value = last?.initialValue?.["intent"] === intent ? last.initialValue[field] : undefined;
  return typeof value === "string" ? value : "";
}

/** What is wrong with a field of this form. */
export function faults(last: Last, intent: string, field: string): readonly string[] {
  return last?.initialValue?.["intent"] === intent ? (last.error?.[field] ?? []) : [];
}
