import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { Button } from "~/components/button/button";
import { IconButton } from "~/components/button/icon-button";
import { ArrowDown, ArrowUp, ChevronDown, Plus, Trash2, Undo2 } from "~/components/icons";
import { m } from "~/content/messages";
import { SheetFields, type SheetFieldsProps } from "./fields/sheet-fields";
import { wordsOf } from "./fields/joined";
import type { AnsweredRow } from "../worksheet";

type RowCardsProps = Omit<SheetFieldsProps, "cells" | "item" | "prefix"> & { readonly rows: readonly AnsweredRow[] };

/** A worksheet that is a list: a card for each row, opened to write in it; added, put in order and removed by buttons. */
export function RowCards({ rows, fields, readOnly, ...rest }: RowCardsProps) {
  const fetcher = useFetcher<{ row?: string }>();
  const [removed, setRemoved] = useState<string | null>(null);
  const act = (intent: string, row?: string) => fetcher.submit(row ? { intent, row } : { intent }, { method: "post" });
  const busy = fetcher.state !== "idle";
  return (
    <div className="flex flex-col gap-4">
      {rows.length === 0 ? <p className="text-ink-2">{m.process_first_row()}</p> : null}
      <ol className="flex flex-col gap-3 empty:hidden">
        {rows.map((row, position) => (
          <li key={row.id} className="rounded-card border border-line bg-surface shadow-card">
            <details open={fetcher.data?.row === row.id && row.id !== removed ? true : undefined} className="group">
              <summary className="flex min-h-14 items-center justify-between gap-3 rounded-card px-4 py-3 font-semibold">
                {nameOf(row, fields, position)}
                <ChevronDown size={20} className="shrink-0 text-ink-2 transition-transform group-open:rotate-180" />
              </summary>
              <div className="border-t border-line p-4 sm:p-6">
                <SheetFields fields={fields} cells={row.cells} item={row.id} readOnly={readOnly} {...rest} />
                {readOnly ? null : (
                  <div className="mt-5 flex flex-wrap gap-1 border-t border-line pt-3">
                    <IconButton icon={ArrowUp} label={m.common_row_up({ name: nameOf(row, fields, position) })} disabled={busy || position === 0} onClick={() => act("up", row.id)} />
                    <IconButton icon={ArrowDown} label={m.common_row_down({ name: nameOf(row, fields, position) })} disabled={busy || position === rows.length - 1} onClick={() => act("down", row.id)} />
                    <IconButton
                      icon={Trash2}
                      label={m.common_row_remove({ name: nameOf(row, fields, position) })}
                      disabled={busy}
                      onClick={() => {
                        setRemoved(row.id);
                        act("remove", row.id);
                      }}
                    />
                  </div>
                )}
              </div>
            </details>
          </li>
        ))}
      </ol>
      <div role="status">
        {removed && !rows.some(({ id }) => id === removed) ? (
          <p className="flex items-center gap-2 text-small text-ink-2">
            {m.process_row_removed()}
            <Button kind="plain" type="button" icon={Undo2} onClick={() => act("restore", removed)}>
              {m.common_undo()}
            </Button>
          </p>
        ) : null}
      </div>
      {readOnly ? null : (
        <Button type="button" kind="primary" icon={Plus} pending={busy} onClick={() => act("add")} className="self-start">
          {m.common_row_add({ thing: m.process_row() })}
        </Button>
      )}
    </div>
  );
}

/** A row is called by its first answer in words. */
function nameOf({ cells }: AnsweredRow, fields: RowCardsProps["fields"], position: number): string {
  const first = fields.find(({ key, control }) => (control === "text" || control === "longtext") && cells[key] !== undefined);
  const words = first ? wordsOf(cells[first.key]?.value ?? "").trim() : "";
  return words === "" ? m.common_row_number({ number: position + 1 }) : words;
}
