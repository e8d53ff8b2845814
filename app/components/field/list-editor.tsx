import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { m } from "~/content/messages";
import { About } from "../about";
import { Button } from "../button/button";
import { announce } from "../frame/announcer";
import { focusFirstField } from "../frame/focus-place";
import { Plus } from "../icons";
import { inserted, moved } from "./list-move";
import { ListRow } from "./list-row";

type ListEditorProps<Row extends { readonly id: string }> = {
  /** Names the list for those who cannot see the heading above it. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** How a row is called in the words on its buttons; "Row 2" while it is empty. */
  readonly nameOf: (row: Row) => string;
  /** The fields of one row. */
  readonly children: (row: Row, change: (row: Row) => void, position: number) => ReactNode;
  readonly newRow: () => Row;
  /** What one more is called: "a value", "an outcome". */
  readonly thing: string;
  readonly most?: number | undefined;
  /** The rows are shown, and nothing can be done with them. */
  readonly readOnly?: boolean;
};

/** Rows that are added, put in order by buttons or by dragging, and removed with a way back. */
export function ListEditor<Row extends { readonly id: string }>(props: ListEditorProps<Row>) {
  const { label, rows, onChange, nameOf, children, newRow, thing, most, readOnly = false } = props;
  const list = useRef<HTMLOListElement>(null);
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly position: number } | null>(null);
  const [dragged, drag] = useState<number | null>(null);
  const added = useFocusOnAdded(list, rows.length);
  const called = (row: Row, position: number) => nameOf(row).trim() || m.common_row_number({ number: position + 1 });
  const replaced = (next: Row) => rows.map((other) => (other.id === next.id ? next : other));

  function move(from: number, to: number) {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    onChange(moved(rows, from, to));
    announce(m.common_row_moved({ name: called(row, from), number: to + 1, count: rows.length }));
  }
  function remove(row: Row, position: number) {
    onChange(rows.filter((other) => other.id !== row.id));
    setRemoved({ row, position });
  }
  function undo() {
    if (removed === null) return;
    onChange(inserted(rows, removed.row, removed.position));
    announce(m.common_row_restored({ name: called(removed.row, removed.position) }));
    setRemoved(null);
  }
  function add() {
    added.current = true;
    onChange([...rows, newRow()]);
    announce(m.common_row_added({ name: m.common_row_number({ number: rows.length + 1 }), count: rows.length + 1 }));
  }

  return (
    <div className="flex flex-col gap-2.5">
      <ol ref={list} tabIndex={-1} aria-label={label} className="flex flex-col gap-2.5 outline-none">
        {rows.map((row, position) => (
          <ListRow
            key={row.id}
            name={called(row, position)}
            readOnly={readOnly}
            first={position === 0}
            last={position === rows.length - 1}
            dragged={dragged === position}
            onHold={(held) => drag(held ? position : null)}
            onDrop={() => dragged !== null && move(dragged, position)}
            onMove={(by) => move(position, position + by)}
            onRemove={() => remove(row, position)}
          >
            {children(row, (next) => onChange(replaced(next)), position)}
          </ListRow>
        ))}
      </ol>
      <div role="status">
        {removed ? (
          <p className="flex items-center gap-2 text-small text-ink-2">
            {m.common_row_removed({ name: called(removed.row, removed.position) })}
            <Button type="button" kind="plain" onClick={undo}>
              {m.common_undo()}
            </Button>
          </p>
        ) : null}
      </div>
      {readOnly ? null : (
        <Button type="button" icon={Plus} disabled={most !== undefined && rows.length >= most} onClick={add} className="self-start noscript:hidden">
          <span>
            {m.common_row_add({ thing })}
            <About subject={label} />
          </span>
        </Button>
      )}
    </div>
  );
}

/** Puts the focus into a row that was just added, so that typing goes on without a search for the field. */
function useFocusOnAdded(list: RefObject<HTMLElement>, count: number) {
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    focusFirstField(list.current?.lastElementChild);
  }, [list, count]);
  return added;
}
