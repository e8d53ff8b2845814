import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { atEscape } from "~/components/at-escape";
import { IconButton } from "~/components/button/icon-button";
import { TextLink } from "~/components/button/text-link";
import { Details } from "~/components/details";
import { X } from "~/components/icons";
import { m } from "~/content/messages";
import type { TalkPage } from "./comment.server";
import { useReadNews } from "./read-news";
import SayForm from "./say-form";
import { TalkProvider } from "./talk-place";
import { ThreadView } from "./thread-view";

type FieldTalkProps = { readonly id: string; readonly item: string | null; readonly field: string; readonly label: string; readonly action: string; readonly address: string; readonly close: () => void };

/** What is said about one place, under it. Takes the focus when it opens; Escape closes it. */
export default function FieldTalk({ id, item, field, label, action, address, close }: FieldTalkProps) {
  const { data, load } = useFetcher<TalkPage>();
  const section = useRef<HTMLElement>(null);
  const first = useRef(load);
  first.current = load;
  useEffect(() => {
    first.current(address);
    section.current?.focus();
  }, [address]);
  const threads = data?.threads ?? [];
  useReadNews(threads, action);
  const open = threads.filter(({ resolved }) => resolved === null);
  const settled = threads.filter(({ resolved }) => resolved !== null);
  return (
    <TalkProvider value={{ action, inside: true, mayTalk: data?.mayTalk ?? false, names: data?.names ?? [], plain: null }}>
      <section ref={section} id={id} tabIndex={-1} aria-label={m.comment_beside({ place: label })} onKeyDown={atEscape(close)} className="mt-2 flex flex-col gap-3 rounded-control border border-line-2 bg-surface p-3.5">
        <header className="flex items-center justify-between gap-2">
          <p className="text-label font-[650]">{m.comment_title()}</p>
          <div className="flex items-center gap-2">
            <TextLink to={action} className="inline-flex min-h-11 items-center text-small">{m.comment_open_all()}</TextLink>
            <IconButton icon={X} label={m.comment_close()} onClick={close} />
          </div>
        </header>
        {data === undefined ? <p className="text-ink-2">{m.common_loading()}</p> : null}
        {open.map((thread) => <ThreadView key={thread.id} thread={thread} />)}
        {settled.length > 0 ? (
          <Details summary={m.comment_more({ count: settled.length })}>
            <div className="flex flex-col gap-3">{settled.map((thread) => <ThreadView key={thread.id} thread={thread} />)}</div>
          </Details>
        ) : null}
        {data && threads.length === 0 && !data.mayTalk ? <p className="text-ink-2">{m.comment_none_read()}</p> : null}
        {data?.mayTalk ? <SayForm fields={{ intent: "open", ...(item !== null && { item }), ...(field !== "" && { field }) }} label={m.comment_write()} save={m.comment_send()} /> : null}
      </section>
    </TalkProvider>
  );
}
