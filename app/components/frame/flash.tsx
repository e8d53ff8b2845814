import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { m } from "~/content/messages";
import { IconButton } from "../button/icon-button";
import { CircleCheck, X } from "../icons";

/** What the last act came to. `id` differs for each saying, so the same words said twice are shown twice. */
export type Saying = { readonly id: string; readonly words: string };

/** A saying and the address it came in at. */
type Said = { readonly saying: Saying; readonly at: string; readonly open: boolean };

/** The place where acts are confirmed. It stands on every page, empty, so that screen readers notice what comes in. A saying
 *  stays until it is closed, or its reader goes on to another page or view. */
export function Flash({ saying }: { readonly saying: Saying | null }) {
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const [said, say] = useState<Said | null>(saying && { saying, at: here, open: true });
  if (saying && saying.id !== said?.saying.id) say({ saying, at: here, open: true });
  const shown = said?.open && said.at === here ? said.saying : null;
  return (
    <div role="status" aria-label={m.common_messages()} data-print="never" className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex justify-center lg:bottom-6">
      {shown ? (
        <div key={shown.id} className="pointer-events-auto flex max-w-measure items-center gap-3 rounded-control bg-ink py-1 pr-1 pl-4 text-label font-medium text-paper shadow-lifted">
          <CircleCheck size={20} className="shrink-0" />
          {shown.words}
          <IconButton icon={X} label={m.common_message_close()} onClick={() => say((last) => last && { ...last, open: false })} className="text-paper" />
        </div>
      ) : null}
    </div>
  );
}
