import { useActionData, useFetcher } from "@remix-run/react";
import { useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { useBesideField } from "~/components/field/beside-field";
import { IconButton } from "~/components/button/icon-button";
import { ChevronDown, Plus } from "~/components/icons";
import { ArrowDown, ArrowUp, Trash2 } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";
import { SheetFields, type SheetFieldsProps } from "./fields/sheet-fields";
import { useRowNews } from "./row-news";
import { RowUndo } from "./row-undo";
import { PlainForm } from "./plain-form";
import type { AnsweredRow } from "../worksheet";

type RowCardsProps = Omit<SheetFieldsProps, "cells" | "item" | "about" | "prefix"> & { readonly rows: readonly AnsweredRow[]; /** What they are called. */ readonly names: readonly string[] };

/** A worksheet that is a list: a card for each row, opened to write in it; added, put in order and removed by buttons. */
export function RowCards({ rows, names, fields, readOnly, ...rest }: RowCardsProps) {
  const fetcher = useFetcher<{ row?: string }>();
  // Where no script runs the answer comes with the page.
  const plainly = useActionData<{ row?: string }>();
  const [removed, setRemoved] = useState<string | null>(null);
  const gone = removed ?? plainly?.row;
  const changed = [fetcher.data?.row, plainly?.row];
  const busy = fetcher.state !== "idle";
  const list = useRef<HTMLOListElement>(null);
  useRowNews({ fetcher, rows, names, list });
  const beside = useBesideField();
  return (
    <div className="flex flex-col gap-4">
      {rows.length === 0 ? <p className="text-ink-2">{m.process_first_row()}</p> : null}
      <ol ref={list} className="flex flex-col gap-3 empty:hidden">
        {rows.map((row, position) => (
          <li key={row.id} className="rounded-card border border-line bg-surface shadow-card">
            <details open={changed.includes(row.id) && row.id !== removed ? true : undefined} className="group">
              <summary className="flex min-h-14 items-center justify-between gap-3 rounded-card px-4 py-3 font-semibold">
                {names[position]}
                <ChevronDown size={20} className="shrink-0 text-ink-2 transition-transform group-open:rotate-180" />
              </summary>
              <div className="border-t border-line p-4 sm:p-6">
                <PlainForm action={`${rest.answerPath}s`} item={row.id} readOnly={readOnly}>
                  <SheetFields fields={fields} cells={row.cells} item={row.id} about={names[position]} readOnly={readOnly} {...rest} />
                </PlainForm>
                {beside({ item: row.id, field: "", label: names[position] ?? "" })}
                {readOnly ? null : (
                  <fetcher.Form method="post" className="mt-5 flex flex-wrap gap-1 border-t border-line pt-3">
                    <input type="hidden" name="row" value={row.id} />
                    <IconButton icon={ArrowUp} label={m.common_row_up({ name: names[position] ?? "" })} disabled={busy || position === 0} type="submit" name="intent" value="up" />
                    <IconButton icon={ArrowDown} label={m.common_row_down({ name: names[position] ?? "" })} disabled={busy || position === rows.length - 1} type="submit" name="intent" value="down" />
                    <IconButton
                      icon={Trash2}
                      label={m.common_row_remove({ name: names[position] ?? "" })}
                      disabled={busy}
                      type="submit"
                      name="intent"
                      value="remove"
                      onClick={() => setRemoved(row.id)}
                    />
                  </fetcher.Form>
                )}
              </div>
            </details>
          </li>
        ))}
      </ol>
      <RowUndo row={gone && !rows.some(({ id }) => id === gone) ? gone : null} fetcher={fetcher} />
      {readOnly ? null : (
        <fetcher.Form method="post">
          <Button kind="primary" icon={Plus} pending={busy} name="intent" value="add" data-add-row>
            {m.common_row_add({ thing: m.process_row() })}
          </Button>
        </fetcher.Form>
      )}
    </div>
  );
}
