import { About } from "~/components/about";
import { LinkButton } from "~/components/button/link-button";
import { Card, CardRow, CardRows } from "~/components/card";
import type { Icon } from "~/components/icon";
import { CircleCheckBig, ListTodo, MessageSquare, NotebookPen, Scale, Undo2 } from "~/components/icons";
import { foreign, OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import { languagesOf, type Waiting, type WaitingKind } from "./notice";
import { actWords, pressWords, whenWords } from "./notice-words";

const icons: Readonly<Record<WaitingKind, Icon>> = { sign: CircleCheckBig, "sent-back": Undo2, mention: MessageSquare, task: ListTodo, vote: Scale, minutes: NotebookPen };

type WaitingCardProps = { readonly waiting: readonly (Waiting & { readonly to: string })[] };

/** What waits for the reader: each thing an act, with its button. The first is the one to do now. */
export function WaitingCard({ waiting }: WaitingCardProps) {
  if (waiting.length === 0) return <Card title={m.notice_waits()}><p className="text-ink-2">{m.notice_waits_none()}</p></Card>;
  return (
    <Card id="waits" title={m.notice_waits()}>
      <CardRows>
        {waiting.map(({ to, ...one }, place) => (
          <CardRow key={`${one.kind} ${one.ref}`} end={<LinkButton kind={place === 0 ? "primary" : "quiet"} to={to}>{pressWords(one)}<About subject={actWords(one)(one.title)} /></LinkButton>}>
            <WaitingLine waiting={one} first={place === 0} />
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

function WaitingLine({ waiting, first }: { readonly waiting: Waiting; readonly first: boolean }) {
  const { kind, title, words, about } = waiting;
  const spoken = languagesOf(waiting);
  const KindIcon = icons[kind];
  return (
    <div className="flex items-start gap-3.5">
      <span className={first ? "grid size-10 shrink-0 place-items-center rounded-control bg-gold-tint text-gold" : "grid size-10 shrink-0 place-items-center rounded-control bg-sunken text-ink-2"}>
        <KindIcon size={20} />
      </span>
      <div className="min-w-0">
        <h3 className="font-[650] wrap-anywhere"><OwnWords words={title} language={spoken.title} say={actWords(waiting)} /></h3>
        {words === "" ? null : <p lang={foreign(spoken.words)} dir="auto" className="line-clamp-2 text-label wrap-anywhere">{words}</p>}
        <p className="text-small text-ink-2 wrap-anywhere">{about === null ? whenWords(waiting) : `${title} · ${whenWords(waiting)}`}</p>
      </div>
    </div>
  );
}
