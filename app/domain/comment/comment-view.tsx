import { Details } from "~/components/details";
import { foreign } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Comment, Person } from "./comment";
import { piecesOf } from "./mention";
import { PressAct } from "./press-act";
import SayForm from "./say-form";

/** One comment: who, when, what, and what its writer may do with it. */
export function CommentView({ comment }: { readonly comment: Comment }) {
  const { id, by, text, language, at, edited, withdrawn, called, version, may } = comment;
  const about = text.slice(0, 60);
  return (
    <li>
      <p className="flex items-center gap-2">
        <span aria-hidden className="grid size-7 shrink-0 place-items-center rounded-full bg-sky text-small font-bold text-paper">{initials(by.name)}</span>
        <span className="min-w-0 font-[650] wrap-anywhere">{personWords(by)}</span>
        <span className="ml-auto shrink-0 text-small text-ink-2">
          {edited && !withdrawn ? `${m.comment_edited()} · ` : null}
          <time dateTime={at}>{dayWords(at)}</time>
        </span>
      </p>
      {withdrawn ? (
        <p className="mt-1 text-ink-2 italic">{m.comment_withdrawn()}</p>
      ) : (
        <p lang={foreign(language)} dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
          {piecesOf(text, called).map(({ words, mention }, nth) => (mention ? <strong key={nth} className="rounded-sm bg-sky-tint px-1 font-[650] text-sky">{words}</strong> : words))}
        </p>
      )}
      {may.length > 0 ? (
        <div className="flex flex-wrap gap-x-3">
          {may.includes("edit") ? (
            <Details summary={m.comment_edit()} about={about} onPaper={false} className="min-w-0 open:basis-full">
              <SayForm key={version} fields={{ intent: "edit", comment: id, seen: String(version) }} label={m.comment_edit()} save={m.comment_edit_save()} text={text} />
            </Details>
          ) : null}
          <PressAct fields={{ intent: "withdraw", comment: id, seen: String(version) }} words={m.comment_withdraw()} about={about} />
        </div>
      ) : null}
    </li>
  );
}

export function personWords({ name, left }: Person): string {
  return left ? m.comment_person_left({ name }) : name;
}

function initials(name: string): string {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}
