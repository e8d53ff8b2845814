import type { SubmissionResult } from "@conform-to/react";
import { Link, useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { Card } from "~/components/card";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { inView, type Thread, type ThreadView as View } from "./comment";
import type { TalkPage } from "./comment.server";
import { useReadNews } from "./read-news";
import SayForm from "./say-form";
import { TalkProvider } from "./talk-place";
import { ThreadView } from "./thread-view";

type TalkPageViewProps = { readonly page: TalkPage; readonly here: string; /** Where the place of a thread is, by the thread's id. */ readonly placeTo: Readonly<Record<string, string>>; readonly view: View; readonly wholeName: string; readonly lastResult: SubmissionResult<string[]> | null };

const link = "-mb-px flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 text-label font-semibold text-ink-2 hover:text-ink aria-[current=true]:border-green aria-[current=true]:text-green-strong";

/** All that is said about a thing, on a page of its own; also about one place of it. */
export default function TalkPageView({ page: { threads, place, placeName, mayTalk, names }, here, placeTo, view, wholeName, lastResult }: TalkPageViewProps) {
  const shown = inView(threads, view);
  const to = (wanted: View) => `${here}?${new URLSearchParams({ ...(place?.item && { item: place.item }), ...(place && { field: place.field }), ...(wanted !== "open" && { view: wanted }) }).toString()}`;
  const views = [["open", m.comment_view_open()], ["mine", m.comment_view_mine()], ["all", m.comment_view_all()]] as const;
  useReadNews(shown, here);
  useShowThread();
  return (
    <TalkProvider value={{ action: to(view), inside: false, mayTalk, names, plain: lastResult }}>
      <Card>
        <nav aria-label={m.comment_views()} data-print="never" className="mb-4 border-b border-line-2">
          <ul className="flex flex-wrap gap-1">
            {views.map(([one, words]) => (
              <li key={one}>
                <Link to={to(one)} preventScrollReset aria-current={one === view ? "true" : undefined} className={link}>
                  {words}
                  <span className="rounded-full bg-sunken px-2 text-small tabular-nums ring-1 ring-line-2 ring-inset">{inView(threads, one).length}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {place ? <p className="mb-4 flex flex-wrap items-center gap-x-4"><strong className="wrap-anywhere">{placeName || wholeName}</strong> <TextLink to={here} className="inline-flex min-h-11 items-center">{m.comment_open_all()}</TextLink></p> : null}
        <Threads threads={shown} view={view} wholeName={wholeName} placeTo={placeTo} />
        {mayTalk ? (
          <div className="mt-5 border-t border-line pt-5">
            <h2 className="mb-2 text-heading font-[650] wrap-anywhere">{place ? placeName || wholeName : wholeName}</h2>
            <SayForm fields={{ intent: "open", ...(place?.item && { item: place.item }), ...(place && place.field !== "" && { field: place.field }) }} label={m.comment_write()} save={m.comment_send()} kind="primary" />
          </div>
        ) : null}
      </Card>
    </TalkProvider>
  );
}

/** Shows the thread that the address names, also when its part of the page came after the address was looked for. */
function useShowThread(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.startsWith("#thread-")) document.getElementById(hash.slice(1))?.scrollIntoView({ block: "center" });
  }, [hash]);
}

function Threads({ threads, view, wholeName, placeTo }: { readonly threads: readonly Thread[] } & Pick<TalkPageViewProps, "view" | "wholeName" | "placeTo">) {
  if (threads.length === 0) return <p className="text-ink-2">{view === "mine" ? m.comment_none_mine() : view === "open" ? m.comment_none_open() : m.comment_none_all()}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {threads.map((thread) => <li key={thread.id}><ThreadView thread={thread} named={{ name: thread.placeName || wholeName, to: placeTo[thread.id] }} /></li>)}
    </ul>
  );
}
