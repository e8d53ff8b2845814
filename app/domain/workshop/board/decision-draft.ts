import { useEffect, useState } from "react";
import { deviceDrafts } from "~/components/field/device-draft";
import type { Decision } from "./board";

/** The words of a decision that are on this device alone. */
export type DecisionDraft = { readonly text: string; readonly reason: string };

/** What was typed for a decision and did not become one: the stage was over, or somebody else writes for the room. Kept on the
 *  device until it is decided, and how to keep more. */
export function useDecisionDraft(seat: string, idea: string, decided: Decision | null) {
  const key = `workshop-decision:${seat}:${idea}`;
  const [draft, set] = useState<DecisionDraft | null>(null);
  useEffect(() => {
    const kept = readDraft(deviceDrafts.find(key)?.value);
    if (kept !== null && decided !== null && kept.text.trim() === decided.text && kept.reason.trim() === decided.reason) deviceDrafts.forget(key);
  }, [key, decided]);
  // Once for each form: what others decide meanwhile does not touch what is being typed.
  useEffect(() => set(readDraft(deviceDrafts.find(key)?.value)), [key]);
  const keep = (typed: DecisionDraft) => deviceDrafts.keep(key, { value: typed, seen: 0 });
  return [draft, keep] as const;
}

/** A draft as it was stored, or null when what is stored cannot be read. */
export function readDraft(stored: unknown): DecisionDraft | null {
  if (typeof stored !== "object" || stored === null || !("text" in stored) || !("reason" in stored)) return null;
  const { text, reason } = stored;
  return typeof text === "string" && typeof reason === "string" ? { text, reason } : null;
}
