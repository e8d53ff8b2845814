import type { FetcherWithComponents } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Undo2 } from "~/components/icons";
import { m } from "~/content/messages";

/** After a row was removed: says so, and offers the way back. `row` is null while none is gone. */
export function RowUndo({ row, fetcher }: { readonly row: string | null; readonly fetcher: FetcherWithComponents<{ row?: string }> }) {
  return (
    <div role="status">
      {row === null ? null : (
        <fetcher.Form method="post" className="flex items-center gap-2 text-small text-ink-2">
          {m.process_row_removed()}
          <input type="hidden" name="row" value={row} />
          <Button kind="plain" icon={Undo2} name="intent" value="restore">
            {m.common_undo()}
          </Button>
        </fetcher.Form>
      )}
    </div>
  );
}
