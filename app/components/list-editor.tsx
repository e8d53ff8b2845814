import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { m } from "~/content/messages";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { inserted, moved } from "./list-move";

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
  readonly most?: number;
};

/** Rows that are added, put in order by buttons or by dragging, and removed with a way back. */
export function ListEditor<Row extends { readonly id: string }>(props: ListEditorProps<Row>) {
  const { label, rows, onChange, nameOf, children, newRow, thing, most } = props;
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly position: number } | null>(null);
  const [said, say] = useState("");
  const [dragged, drag] = useState<number | null>(null);
  const called = (row: Row, position: number) => nameOf(row).trim() || m.common_row_number({ number: position + 1 });

  function move(from: number, to: number) {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    onChange(moved(rows, from, to));
    say(m.common_row_moved({ name: called(row, from), number: to + 1, count: rows.length }));
  }
  function remove(row: Row, position: number) {
    onChange(rows.filter((other) => other.id !== row.id));
    setRemoved({ row, position });
    list.current?.focus();
  }
  function undo() {
    if (!removed) return;
    onChange(inserted(rows, removed.row, removed.position));
    setRemoved(null);
  }

  return (
    <div className="flex flex-col gap-2.5">
      <ol ref={list} tabIndex={-1} aria-label={label} className="flex flex-col gap-2.5 outline-none">
        {rows.map((row, position) => (
          <li
            key={row.id}
            draggable={dragged === position}
            onDragStart={(event) => event.dataTransfer.setData("text/plain", row.id)}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, position);
            }}
            onDragEnd={() => drag(null)}
            className="flex flex-wrap items-start gap-1 rounded-control border border-line bg-surface p-2 sm:flex-nowrap"
          >
            <span title={m.common_row_drag({ name: called(row, position) })} onPointerDown={() => drag(position)} onPointerUp={() => drag(null)} className="hidden h-11 cursor-grab place-items-center text-ink-3 sm:grid">
              <GripVertical aria-hidden size={18} />
            </span>
            <div className="min-w-0 flex-1 basis-full sm:basis-0">{children(row, (next) => onChange(rows.map((other) => (other.id === row.id ? next : other))), position)}</div>
            <div className="ml-auto flex">
              <IconButton icon={ArrowUp} label={m.common_row_up({ name: called(row, position) })} disabled={position === 0} onClick={() => move(position, position - 1)} />
              <IconButton icon={ArrowDown} label={m.common_row_down({ name: called(row, position) })} disabled={position === rows.length - 1} onClick={() => move(position, position + 1)} />
              <IconButton icon={Trash2} label={m.common_row_remove({ name: called(row, position) })} onClick={() => remove(row, position)} />
            </div>
          </li>
        ))}
      </ol>
      <p id={`${id}-said`} role="status" className="sr-only">
        {said}
      </p>
      {removed ? (
        <p role="status" className="flex items-center gap-2 text-small text-ink-2">
          {m.common_row_removed({ name: called(removed.row, removed.position) })}
          <Button type="button" kind="plain" onClick={undo}>
            {m.common_undo()}
          </Button>
        </p>
      ) : null}
      <Button type="button" icon={Plus} disabled={most !== undefined && rows.length >= most} onClick={() => onChange([...rows, newRow()])} className="self-start">
        {m.common_row_add({ thing })}
      </Button>
    </div>
  );
}
