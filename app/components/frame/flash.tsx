import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { m } from "~/content/messages";
import { Button } from "../button/button";
import { IconButton } from "../button/icon-button";
import { ChevronsDownUp, ChevronsUpDown, CircleCheck, X } from "../icons";
import { useLeaving } from "./leaving";
import { timeToRead } from "./time-to-read";

/** What the last act came to. `id` differs for each saying, so the same words said twice are shown twice. */
export type Saying = { readonly id: string; readonly words: string };

/** A saying and the address it came in at. */
type Said = { readonly saying: Saying; readonly at: string; readonly open: boolean };

/** How many are kept to be read again. */
const kept = 20;

/** The place where acts are confirmed. It stands on every page, empty, so that screen readers notice what comes in. A saying
 *  leaves by itself when there was time to read it (never while it is held), when it is closed, or when its reader goes on to
 *  another page or view. What was said can be read again at the end of every page. */
export function Flash({ saying }: { readonly saying: Saying | null }) {
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const [said, say] = useState<readonly Said[]>(saying ? [{ saying, at: here, open: true }] : []);
  const [held, hold] = useState(false);
  const newest = said[0];
  if (saying && saying.id !== newest?.saying.id) say([{ saying, at: here, open: true }, ...said].slice(0, kept));
  const shown = newest?.open && newest.at === here ? newest.saying : null;
  const close = () => {
    say(([first, ...earlier]) => (first ? [{ ...first, open: false }, ...earlier] : earlier));
    hold(false);
  };
  useLeaving({ id: shown?.id ?? null, time: timeToRead(shown?.words ?? ""), held, leave: close });
  return (
    <>
      <div role="status" aria-label={m.common_messages()} data-print="never" className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex justify-center lg:bottom-6">
        {shown ? (
          <div
            key={shown.id}
            onPointerEnter={() => hold(true)}
            onPointerLeave={() => hold(false)}
            onFocus={() => hold(true)}
            onBlur={() => hold(false)}
            className="pointer-events-auto flex max-w-measure items-center gap-3 rounded-control bg-ink py-1 pr-1 pl-4 text-label font-medium text-paper shadow-lifted"
          >
            <CircleCheck size={20} className="shrink-0" />
            {shown.words}
            <IconButton icon={X} label={m.common_message_close()} onClick={close} className="text-paper" />
          </div>
        ) : null}
      </div>
      {newest && !shown ? <Earlier said={said} /> : null}
    </>
  );
}

/** What was said since the page was opened, newest first. */
function Earlier({ said }: { readonly said: readonly Said[] }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={m.common_messages_earlier()} data-print="never" className="mx-auto flex max-w-measure flex-col items-start px-4 pb-24 lg:pb-6">
      <Button type="button" kind="quiet" icon={open ? ChevronsDownUp : ChevronsUpDown} aria-expanded={open} onClick={() => setOpen(!open)}>
        {m.common_messages_earlier()}
      </Button>
      {open ? (
        <ul className="flex flex-col gap-1 text-small text-ink-2">
          {said.map(({ saying }) => (
            <li key={saying.id}>{saying.words}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
