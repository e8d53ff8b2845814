import { Link, type FetcherWithComponents, useLocation, useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { atEscape } from "~/components/at-escape";
import { IconButton } from "~/components/button/icon-button";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { useBesideField } from "~/components/field/beside-field";
import { focusFirstField } from "~/components/frame/focus-place";
import { X } from "~/components/icons";
import { ArrowDown, ArrowUp, Trash2 } from "~/components/drawn/rarer-icons";
import { ArrowLeft, ArrowRight } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import { fieldMark } from "../worksheet/fields/field-mark";
import { SheetFields, type SheetFieldsProps } from "../worksheet/fields/sheet-fields";
import { PlainForm } from "../worksheet/plain-form";
import type { AnsweredRow } from "../worksheet";
import { rowMark } from "./table-lines";
import { viewAddress } from "./row-view";
import type { OpenRow, TablePage } from "./table-page";

type PanelProps = Omit<SheetFieldsProps, "cells" | "item" | "about" | "prefix"> & {
  readonly table: TablePage;
  readonly open: OpenRow;
  readonly row: AnsweredRow;
  readonly fetcher: FetcherWithComponents<{ row?: string }>;
  /** The row was just added: its first field takes the focus. */
  readonly fresh: boolean;
  readonly onRemove: () => void;
};

/** The open row with its real fields, beside the table; where the window is narrow, a page of its own. */
export function RowPanel({ table: { view, usual, shown, counts }, open, row, fetcher, fresh, onRemove, readOnly, ...rest }: PanelProps) {
  const panel = useFocusOnOpen(open.id, fresh);
  const navigate = useNavigate();
  const beside = useBesideField();
  const closed = viewAddress({ ...view, row: null }, usual);
  const address = (id: string) => viewAddress({ ...view, row: id }, usual);
  return (
    <section ref={panel} aria-labelledby="open-row" data-card onKeyDown={atEscape(() => void navigate(closed, { preventScrollReset: true }))} className="row-panel">
      <header className="flex items-start justify-between gap-3 border-b border-line p-4">
        <div className="min-w-0">
          <TextLink to={closed} preventScrollReset className="mb-2 inline-flex min-h-11 items-center gap-1.5 lg:hidden">
            <ArrowLeft size={16} />
            {m.table_back()}
          </TextLink>
          <p className="text-small text-ink-2">{open.number === null ? m.table_row_outside() : m.table_row_of({ number: open.number, count: shown })}</p>
          <h2 id="open-row" tabIndex={-1} className="text-heading font-[650] [overflow-wrap:anywhere]">
            {open.name}
          </h2>
        </div>
        <Link to={closed} preventScrollReset aria-label={m.table_close()} data-print="never" className="icon-button">
          <X size={20} />
        </Link>
      </header>
      <div className="p-4">
        <PlainForm action={`${rest.answerPath}s`} item={open.id} readOnly={readOnly}>
          <SheetFields key={open.id} cells={row.cells} item={open.id} about={open.name} readOnly={readOnly} {...rest} />
        </PlainForm>
        {beside({ item: open.id, field: "", label: open.name })}
      </div>
      <footer data-print="never" className="row-panel-foot">
        {readOnly ? null : <RowActs open={open} all={counts.all} movable={isOwnOrder({ view, usual })} fetcher={fetcher} onRemove={onRemove} />}
        <div className="ml-auto flex flex-wrap gap-2">
          {open.previous === null ? null : <LinkButton to={address(open.previous)} preventScrollReset icon={ArrowLeft} aria-label={m.table_previous()} />}
          {open.next === null ? <LinkButton to={closed} preventScrollReset>{m.table_close()}</LinkButton> : <LinkButton to={address(open.next)} preventScrollReset icon={ArrowRight}>{m.table_next()}</LinkButton>}
        </div>
      </footer>
    </section>
  );
}

/** Whether the table shows all rows in the order people gave them: only there one can be moved. */
function isOwnOrder({ view: { sort, group, show, filters, words } }: Pick<TablePage, "view" | "usual">): boolean {
  return sort === null && group === null && show === "all" && words === "" && Object.keys(filters).length === 0;
}

type ActsProps = { readonly open: OpenRow; readonly all: number; readonly movable: boolean } & Pick<PanelProps, "fetcher" | "onRemove">;

function RowActs({ open: { id, name, at }, all, movable, fetcher, onRemove }: ActsProps) {
  const busy = fetcher.state !== "idle";
  return (
    <fetcher.Form method="post" className="flex flex-wrap gap-1">
      <input type="hidden" name="row" value={id} />
      {movable ? (
        <>
          <IconButton icon={ArrowUp} label={m.common_row_up({ name })} disabled={busy || at === 0} type="submit" name="intent" value="up" />
          <IconButton icon={ArrowDown} label={m.common_row_down({ name })} disabled={busy || at === all - 1} type="submit" name="intent" value="down" />
        </>
      ) : null}
      <IconButton icon={Trash2} label={m.common_row_remove({ name })} disabled={busy} type="submit" name="intent" value="remove" onClick={onRemove} />
    </fetcher.Form>
  );
}

/** The key the router gives the page that came with the document; there the browser places focus itself. */
const firstPage = "default";

/** Whoever opens a row is led to its name, to the field that was asked for, or, in a new row, to the first; whoever closes it, back to
 *  where it stands in the table. */
function useFocusOnOpen(id: string, fresh: boolean) {
  const panel = useRef<HTMLElement>(null);
  const { key, hash } = useLocation();
  const arrived = useRef({ key, hash, fresh });
  arrived.current = { key, hash, fresh };
  useEffect(() => {
    const own = panel.current;
    const { key: by, hash: wanted, fresh: isNew } = arrived.current;
    const field = wanted.startsWith(fieldMark("")) ? own?.querySelector(`[data-field="${CSS.escape(wanted.slice(fieldMark("").length))}"]`) : null;
    if (field) focusFirstField(field);
    else if (isNew) focusFirstField(own);
    else if (by !== firstPage) own?.querySelector<HTMLElement>("h2")?.focus();
    return () => {
      if (!own?.isConnected) document.getElementById(rowMark(id))?.focus();
    };
  }, [id, fresh]);
  return panel;
}
