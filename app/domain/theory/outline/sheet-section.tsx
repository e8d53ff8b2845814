import type { ReactNode } from "react";
import { Card } from "~/components/card";
import { m } from "~/content/messages";
import { useSheet } from "../sheet";
import { listed, type NodeKind } from "../theory";
import { AddRow, TheoryRow } from "./theory-row";
import { thingWords } from "../theory-words";

type SheetSectionProps = { readonly id: string; readonly title: string; readonly lead: string; readonly children: ReactNode };

/** One part of the worksheet: its heading, why it is asked, its rows. */
export function SheetSection({ id, title, lead, children }: SheetSectionProps) {
  return (
    <Card id={id} title={title}>
      <p className="-mt-2 mb-3 max-w-measure text-ink-2">{lead}</p>
      <div className="flex flex-col gap-3">{children}</div>
    </Card>
  );
}

/** The rows of one kind in their own order, and one more. */
export function RowList({ kind, label }: { readonly kind: NodeKind; readonly label: string }) {
  const { theory } = useSheet();
  const nodes = listed(theory, kind);
  return (
    <>
      {nodes.length > 0 ? (
        <ol aria-label={label} className="flex flex-col divide-y divide-line">
          {nodes.map((node) => (
            <li key={node.id} className="py-3 first:pt-0">
              <TheoryRow node={node} />
            </li>
          ))}
        </ol>
      ) : null}
      <AddRow kind={kind} label={m.common_row_add({ thing: thingWords(kind) })} />
    </>
  );
}
