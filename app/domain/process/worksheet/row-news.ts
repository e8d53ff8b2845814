import type { FetcherWithComponents } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { announce } from "~/components/frame/announcer";
import { focusFirstField } from "~/components/frame/focus-place";
import { m } from "~/content/messages";
import type { AnsweredRow } from "../worksheet";

type RowNews = {
  readonly fetcher: FetcherWithComponents<{ row?: string }>;
  readonly rows: readonly AnsweredRow[];
  /** What they are called. */
  readonly names: readonly string[];
  readonly list: RefObject<HTMLElement>;
};

/** Once a row was added, moved or brought back: says so, and puts the focus into one that was added. */
export function useRowNews({ fetcher: { state, formData, data }, rows, names, list }: RowNews): void {
  const asked = useRef<FormDataEntryValue | null>(null);
  if (formData) asked.current = formData.get("intent");
  const position = rows.findIndex(({ id }) => id === data?.row);
  const latest = useRef({ name: names[position], at: position, count: rows.length });
  latest.current = { name: names[position], at: position, count: rows.length };
  useEffect(() => {
    const intent = asked.current;
    const { name, at, count } = latest.current;
    if (state !== "idle" || intent === null) return;
    asked.current = null;
    if (name === undefined) return;
    announceRow(intent, { name, at, count });
    if (intent === "add") focusFirstField(list.current?.children[at]);
  }, [state, list]);
}

/** Says what became of a row that was added, brought back or moved; `at` is its place, counted from 0. */
export function announceRow(intent: FormDataEntryValue, { name, at, count }: { readonly name: string; readonly at: number; readonly count: number }): void {
  if (intent === "add") announce(m.common_row_added({ name, count }));
  else announce(intent === "restore" ? m.common_row_restored({ name }) : m.common_row_moved({ name, number: at + 1, count }));
}
