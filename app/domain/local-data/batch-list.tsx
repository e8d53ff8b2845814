import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button/button";
import { Card, CardRow, CardRows } from "~/components/card";
import { Undo2 } from "~/components/icons";
import { m } from "~/content/messages";

type Batch = {
  readonly id: string;
  readonly fileName: string;
  readonly values: number;
  readonly leftOut: number;
  readonly vouched: boolean;
  readonly loaded: string;
  readonly undone: string | null;
  readonly baselines: number;
};

/** The history of loads: who, when, which file, how many; each can be undone whole. */
export function BatchList({ batches, mayUndo }: { readonly batches: readonly Batch[]; readonly mayUndo: boolean }): ReactElement {
  return (
    <Card id="loads" title={m.local_batches()}>
      <CardRows>
        {batches.map((batch) => (
          <CardRow key={batch.id} end={mayUndo && !batch.undone ? <UndoForm batch={batch} /> : null}>
            <p className="font-semibold break-words">{batch.fileName}</p>
            <p className="text-small text-ink-2">{[m.local_batch_values({ count: batch.values }), ...(batch.leftOut > 0 ? [m.local_batch_left_out({ count: batch.leftOut })] : []), ...(batch.vouched ? [m.local_batch_vouched()] : [])].join(" · ")}</p>
            <p className="text-small text-ink-2">{batch.loaded}</p>
            {batch.undone ? <p className="text-small text-ink-2">{batch.undone}</p> : null}
            {batch.baselines > 0 && !batch.undone && mayUndo ? <p className="text-small">{m.local_batch_baselines({ count: batch.baselines })}</p> : null}
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

function UndoForm({ batch: { id, fileName } }: { readonly batch: Batch }): ReactElement {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="undo" />
      <Button name="batch" value={id} icon={Undo2} aria-label={m.local_undo_named({ file: fileName })}>{m.local_undo()}</Button>
    </Form>
  );
}
