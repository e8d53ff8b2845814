import { useRef } from "react";
import { TextLink } from "~/components/button/text-link";
import { Chip } from "~/components/chip";
import { Details } from "~/components/details";
import { Bell, CircleCheck } from "~/components/icons";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { CommentView, personWords } from "./comment-view";
import type { Thread } from "./comment";
import { PressAct } from "./press-act";
import SayForm from "./say-form";
import { useTalk } from "./talk-place";

/** A thread: what was said, an answer, and the press that settles it. A settled one is folded. `named`: what place it is about, and the way there. */
export function ThreadView({ thread, named }: { readonly thread: Thread; readonly named?: { readonly name: string; readonly to: string | undefined } }) {
  const { id, resolved } = thread;
  // It stays marked while the reader is here, although it counts as read as soon as it is before them.
  const news = useRef(thread.unread);
  if (thread.unread) news.current = true;
  const unread = news.current;
  return (
    <article id={`thread-${id}`} className="scroll-mt-6 rounded-control border border-line bg-sunken p-3.5 text-label">
      {named || unread ? (
        <header className="mb-2 flex flex-wrap items-center justify-between gap-2">
          {named ? <h3 className="font-[650] wrap-anywhere">{named.to === undefined ? named.name : <TextLink to={named.to} className="inline-flex min-h-6 items-center">{named.name}</TextLink>}</h3> : null}
          {unread ? <Chip tone="attention" icon={Bell}>{m.comment_unread()}</Chip> : null}
        </header>
      ) : null}
      {resolved === null ? (
        <Said thread={thread} />
      ) : (
        <Details summary={<span className="inline-flex items-center gap-1.5"><CircleCheck size={16} className="shrink-0" />{m.comment_resolved({ name: personWords(resolved.by), date: dayWords(resolved.at) })}</span>} about={beginning(thread)}>
          <Said thread={thread} />
        </Details>
      )}
    </article>
  );
}

function Said({ thread }: { readonly thread: Thread }) {
  const { mayTalk } = useTalk();
  const { id, comments, resolved } = thread;
  const about = beginning(thread);
  return (
    <>
      <ol className="flex flex-col gap-3">{comments.map((comment) => <CommentView key={comment.id} comment={comment} />)}</ol>
      {mayTalk ? (
        <div className="mt-3 flex flex-wrap gap-x-3 border-t border-line-2 pt-1.5">
          <Details key={comments.length} summary={m.comment_answer()} about={about} onPaper={false} className="min-w-0 open:basis-full">
            <SayForm fields={{ intent: "reply", thread: id }} label={m.comment_answer()} save={m.comment_answer()} />
          </Details>
          <PressAct fields={{ intent: resolved === null ? "resolve" : "reopen", thread: id }} words={resolved === null ? m.comment_resolve() : m.comment_reopen()} about={about} />
        </div>
      ) : null}
    </>
  );
}

/** What a thread is called, for those who hear its buttons among others. */
function beginning({ comments: [first] }: Thread): string {
  if (!first) return "";
  return m.comment_of({ name: first.by.name, words: first.withdrawn ? m.comment_withdrawn() : first.text.slice(0, 60) });
}
