import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Button } from "~/components/button/button";
import { Undo2 } from "~/components/icons";
import { m } from "~/content/messages";
import { answerOf } from "./answer";
import { useDone } from "./row-form";
import { useSheet } from "../sheet";
import { removing } from "./theory-row";

/** After a row is removed: says so and offers the way back, with the focus on it, since the button that was pressed is gone. */
export function UndoRemove() {
  const { action, announce } = useSheet();
  const removed = answerOf(useFetcher({ key: removing }).data).done;
  const fetcher = useFetcher();
  const restored = answerOf(fetcher.data).done;
  const button = useRef<HTMLButtonElement>(null);
  const open = removed !== undefined && restored?.subject !== removed.subject;
  useEffect(() => {
    if (open) button.current?.focus();
  }, [open, removed?.subject]);
  useDone(fetcher.state, restored?.subject, () => announce(m.theory_said_restored()));
  if (!open) return null;
  return (
    <fetcher.Form method="post" action={action} className="sticky top-2 z-20 flex flex-wrap items-center gap-3 rounded-control border border-line-2 bg-surface px-4 py-1.5 shadow-lifted">
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="node" value={removed.subject} />
      <p role="status" className="text-label font-medium">
        {m.theory_removed()}
      </p>
      <Button ref={button} type="submit" kind="plain" icon={Undo2} pending={fetcher.state !== "idle"}>
        {m.common_undo()}
      </Button>
    </fetcher.Form>
  );
}
