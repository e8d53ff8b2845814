import { Link } from "@remix-run/react";
import { createContext, type MouseEvent, useContext, useId, useRef, useState } from "react";
import { About } from "~/components/about";
import { MessageSquare } from "~/components/icons";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { placeKey } from "./comment";

const FieldTalk = late(() => import("./field-talk"));

/** What the page of a thing knows of its comments. */
export type Talked = { readonly path: string; readonly counts: Readonly<Record<string, number>>; readonly mayTalk: boolean };

const Talks = createContext<Talked | null>(null);

/** Gives a page its comments; without it no button is drawn. */
export const TalksProvider = Talks.Provider;

type TalkBesideProps = { readonly item: string | null; readonly field: string; /** What the place is called. */ readonly label: string; /** Says what it is about, where it does not stand beside it. */ readonly words?: string };

/** A quiet button beside a place, with the number of its open threads, that opens them under it. Without scripts it leads to the page of
 *  the comments. */
export function TalkBeside({ item, field, label, words }: TalkBesideProps) {
  const talk = useContext(Talks);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLAnchorElement>(null);
  const id = useId();
  if (talk === null) return null;
  const count = talk.counts[placeKey({ item, field })] ?? 0;
  if (count === 0 && !talk.mayTalk) return null;
  const address = `${talk.path}?${new URLSearchParams({ ...(item !== null && { item }), field }).toString()}`;
  function press(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(!open);
  }
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <div data-print="never" className="min-w-0 has-[[aria-expanded=true]]:basis-full">
      <Link ref={opener} to={address} onClick={press} aria-expanded={open} aria-controls={open ? id : undefined} className={count > 0 ? "talk-opener text-sky" : "talk-opener text-ink-2"}>
        <MessageSquare size={16} className="shrink-0" />
        {words ?? (count > 0 ? m.comment_open_count({ count }) : m.comment_on())}
        {words !== undefined && count > 0 ? ` · ${m.comment_open_count({ count })}` : null}
        <About subject={words === undefined ? label : undefined} />
      </Link>
      {open ? <FieldTalk id={id} item={item} field={field} label={label} action={talk.path} address={address} close={close} /> : null}
    </div>
  );
}
