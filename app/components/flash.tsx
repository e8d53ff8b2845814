import { CircleCheck, X } from "lucide-react";
import { useEffect, useState } from "react";
import { m } from "~/content/messages";
import { IconButton } from "./icon-button";

/** What the last act came to. `id` differs for each saying, so the same words said twice are shown twice. */
export type Saying = { readonly id: string; readonly words: string };

/** The place where acts are confirmed. It stands on every page, empty, so that screen readers notice what comes in. */
export function Flash({ saying }: { readonly saying: Saying | null }) {
  const [shown, show] = useState(saying);
  useEffect(() => {
    if (saying) show(saying);
  }, [saying]);
  return (
    <div role="status" aria-label={m.common_messages()} data-print="never" className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex justify-center lg:bottom-6">
      {shown ? (
        <div key={shown.id} className="pointer-events-auto flex max-w-measure items-center gap-3 rounded-control bg-ink py-1 pr-1 pl-4 text-label font-medium text-paper shadow-lifted">
          <CircleCheck aria-hidden size={20} className="shrink-0" />
          {shown.words}
          <IconButton icon={X} label={m.common_message_close()} onClick={() => show(null)} className="text-paper" />
        </div>
      ) : null}
    </div>
  );
}
