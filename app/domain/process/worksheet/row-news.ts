import type { FetcherWithComponents } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { announce } from "~/components/frame/announcer";
import { focusFirstField } from "~/components/frame/focus-place";
import { m } from "~/content/messages";
import type { AnsweredRow } from "../worksheet";

type RowNews = {
  readonly fetcher: FetcherWithComponents<{ row?: string }>;
  readonly rows: readonly AnsweredRow[];
  readonly nameOf: (row: AnsweredRow, position: number) => string;
  readonly list: RefObject<HTMLElement>;
};

/** Once a row was added, moved or brought back: says so, and puts the focus into one that was added. */
export function useRowNews({ fetcher: { state, formData, data }, rows, nameOf, list }: RowNews): void {
  const asked = useRef<FormDataEntryValue | null>(null);
  if (formData) asked.current = formData.get("intent");
  const position = rows.findIndex(({ id }) => id === data?.row);
  const row = rows[position];
  const latest = useRef({ row, position, nameOf, count: rows.length });
  latest.current = { row, position, nameOf, count: rows.length };
  useEffect(() => {
    const intent = asked.current;
    const { row: changed, position: at, nameOf: called, count } = latest.current;
    if (state !== "idle" || intent === null) return;
    asked.current = null;
    if (changed === undefined) return;
    const name = called(changed, at);
    if (intent === "add") {
      announce(m.common_row_added({ name, count }));
      focusFirstField(list.current?.children[at]);
    } else announce(intent === "restore" ? m.common_row_restored({ name }) : m.common_row_moved({ name, number: at + 1, count }));
  }, [state, list]);
}
