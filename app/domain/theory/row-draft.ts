import { useEffect, useState } from "react";
import { deviceDrafts } from "~/components/field/device-draft";
import type { NodeKind } from "./theory";

/** Which row a form is about: one that stands, or a new one of a kind, perhaps needed for another. */
export type RowAsked = { readonly kind: NodeKind; readonly node?: { readonly id: string; readonly version: number } | undefined; readonly toward?: string | undefined };

type RowDraft = { readonly text: string; readonly seen: number };

/** The words of a row's form as they were typed on this device and not yet saved, and how to keep and forget them. `seen`: the
 *  version they were typed over; 0 for a new row. Read once, when the form opens. */
export function useRowDraft(action: string, asked: RowAsked) {
  const key = keyOf(action, asked);
  const [found] = useState(() => findRowDraft(key));
  const seen = found?.seen ?? asked.node?.version ?? 0;
  return { found, keep: (text: string) => deviceDrafts.keep(key, { value: text, seen }), forget: () => deviceDrafts.forget(key) };
}

/** Opens a form again after a reload when this device holds words for it. */
export function useOpenForDraft(action: string, asked: RowAsked, open: (opened: true) => void): void {
  const key = keyOf(action, asked);
  useEffect(() => {
    if (findRowDraft(key) !== null) open(true);
  }, [key, open]);
}

function findRowDraft(key: string): RowDraft | null {
  const draft = deviceDrafts.find(key);
  return typeof draft?.value === "string" && draft.value.trim() !== "" ? { text: draft.value, seen: draft.seen } : null;
}

function keyOf(action: string, { kind, node, toward = "" }: RowAsked): string {
  return `row:${action}:${node?.id ?? `${kind}:${toward}`}`;
}
