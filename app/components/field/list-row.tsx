import type { ReactNode } from "react";
import { m } from "~/content/messages";
import { IconButton } from "../button/icon-button";
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "../drawn/rarer-icons";

type ListRowProps = {
  readonly name: string;
  readonly readOnly: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly dragged: boolean;
  /** The handle was taken or let go: only then does the row drag, so that text in it can still be selected. */
  readonly onHold: (held: boolean) => void;
  readonly onDrop: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** One row of a list that is put in order: a handle for the mouse, buttons for everyone. */
export function ListRow({ name, readOnly, first, last, dragged, onHold, onDrop, onMove, onRemove, children }: ListRowProps) {
  const box = "rounded-control border border-line bg-surface p-2";
  if (readOnly) return <li className={box}>{children}</li>;
  return (
    <li
      draggable={dragged}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", name)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      onDragEnd={() => onHold(false)}
      className={`flex flex-wrap items-start gap-1 sm:flex-nowrap ${box}`}
    >
      <span title={m.common_row_drag({ name })} onPointerDown={() => onHold(true)} onPointerUp={() => onHold(false)} className="hidden h-11 cursor-grab place-items-center text-ink-3 sm:grid">
        <GripVertical size={18} />
      </span>
      <div className="min-w-0 flex-1 basis-full sm:basis-0">{children}</div>
      <div className="ml-auto flex noscript:hidden">
        <IconButton icon={ArrowUp} label={m.common_row_up({ name })} disabled={first} onClick={() => onMove(-1)} />
        <IconButton icon={ArrowDown} label={m.common_row_down({ name })} disabled={last} onClick={() => onMove(1)} />
        <IconButton icon={Trash2} label={m.common_row_remove({ name })} onClick={onRemove} />
      </div>
    </li>
  );
}
