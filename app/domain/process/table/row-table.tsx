import { Form, useActionData, useFetcher, useLocation, useNavigate, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { LinkButton } from "~/components/button/link-button";
import { Plus, Undo2 } from "~/components/icons";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { fieldMark } from "../worksheet/fields/field-mark";
import type { SheetFieldsProps } from "../worksheet/fields/sheet-fields";
import { announceRow } from "../worksheet/row-news";
import { RowUndo } from "../worksheet/row-undo";
import type { AnsweredRow } from "../worksheet";
import { RowPanel } from "./row-panel";
import { viewAddress } from "./row-view";
import { TableLines } from "./table-lines";
import type { TablePage } from "./table-page";
import { TableTools } from "./table-tools";

type RowTableProps = Omit<SheetFieldsProps, "cells" | "item" | "about" | "prefix"> & { readonly table: TablePage; /** The open row. */ readonly row: AnsweredRow | null; readonly title: string; readonly pastePath: string };

/** A worksheet whose rows are compared: a table, and the open row beside it. */
export function RowTable({ table, row, title, readOnly, pastePath, ...rest }: RowTableProps) {
  const fetcher = useFetcher<{ row?: string }>();
  // Where no script runs the answer comes with the page.
  const plainly = useActionData<{ row?: string }>();
  const [removed, setRemoved] = useState<string | null>(null);
  const adding = useNavigation();
  const fresh = useRowNews(fetcher, adding, table);
  useLeadToRow(table);
  const gone = removed ?? plainly?.row ?? null;
  const { open, counts, shown, pasted } = table;
  const undo = gone !== null && open?.id !== gone && !table.bands.some(({ lines }) => lines.some(({ id }) => id === gone));
  return (
    <div className="row-sheet" data-open={open ? "" : undefined}>
      <div className="row-list">
        {counts.all === 0 ? <p className="text-ink-2">{readOnly ? m.table_empty_read() : m.table_empty()}</p> : <TableTools table={table} />}
        {counts.all > 0 && shown === 0 ? <p className="text-ink-2">{m.table_none()}</p> : null}
        {shown > 0 ? <TableLines title={title} table={table} readOnly={readOnly} /> : null}
        <Pages table={table} />
        {pasted === null || readOnly ? null : (
          <Notice tone="good" role="status">
            <Form method="post" action={pastePath} className="flex flex-wrap items-center gap-2">
              {m.paste_added()}
              <input type="hidden" name="at" value={pasted} />
              <Button kind="plain" icon={Undo2} name="intent" value="undo">
                {m.paste_undo()}
              </Button>
            </Form>
          </Notice>
        )}
        <RowUndo row={undo ? gone : null} fetcher={fetcher} />
        {readOnly ? null : (
          // A move of the page: a load that news set off meanwhile can not overtake the way to the new row.
          <Form method="post" preventScrollReset data-print="never" className="flex flex-wrap gap-3">
            <Button kind="primary" icon={Plus} pending={adding.state !== "idle"} name="intent" value="add" data-add-row>
              {m.common_row_add({ thing: m.process_row() })}
            </Button>
            <LinkButton to={pastePath}>{m.paste_title()}</LinkButton>
          </Form>
        )}
      </div>
      {open && row ? <RowPanel table={table} open={open} row={row} fetcher={fetcher} fresh={fresh === open.id} readOnly={readOnly} onRemove={() => setRemoved(open.id)} {...rest} /> : null}
    </div>
  );
}

function Pages({ table: { view, usual, page, pages } }: { readonly table: TablePage }) {
  if (pages === 1) return null;
  const to = (wanted: number) => viewAddress({ ...view, page: wanted, row: null }, usual);
  return (
    <nav aria-label={m.table_pages()} data-print="never" className="flex flex-wrap items-center gap-3">
      {page > 1 ? <LinkButton to={to(page - 1)}>{m.table_earlier()}</LinkButton> : null}
      <p className="text-small text-ink-2">{m.table_page({ page, pages })}</p>
      {page < pages ? <LinkButton to={to(page + 1)}>{m.table_later()}</LinkButton> : null}
    </nav>
  );
}

/** Once a row was added, moved or brought back, says so. Returns the row that was just added. */
function useRowNews({ state: changing, formData, data }: ReturnType<typeof useFetcher<{ row?: string }>>, adding: ReturnType<typeof useNavigation>, { open, counts }: TablePage): string | null {
  const asked = useRef<FormDataEntryValue | null>(null);
  const sent = adding.formData ?? formData;
  if (sent?.has("intent")) asked.current = sent.get("intent");
  const state = adding.state === "idle" ? changing : adding.state;
  const [fresh, setFresh] = useState<string | null>(null);
  const latest = useRef({ open, all: counts.all });
  latest.current = { open, all: counts.all };
  const row = data?.row;
  useEffect(() => {
    const intent = asked.current;
    const { open: now, all } = latest.current;
    if (state !== "idle" || intent === null || intent === "remove") return;
    if (!now || (intent !== "add" && now.id !== row)) return;
    asked.current = null;
    if (intent === "add") setFresh(now.id);
    announceRow(intent, { name: now.name, at: now.at, count: all });
  }, [state, row, open?.id]);
  return fresh;
}

/** Whoever comes for a field (an act names it in the address) is led to the first row in which it waits. */
function useLeadToRow({ view, usual, open, leads }: TablePage): void {
  const { hash } = useLocation();
  const navigate = useRef(useNavigate());
  const wanted = hash.startsWith(fieldMark("")) && open === null && view.row === null ? leads[hash.slice(fieldMark("").length)] : undefined;
  const address = wanted ? viewAddress({ ...view, row: wanted }, usual) + hash : null;
  useEffect(() => {
    if (address !== null) navigate.current(address, { replace: true, preventScrollReset: true });
  }, [address]);
}
