import { m } from "~/content/messages";
import { say } from "~/content/text";
import { AddMore } from "./add-more";
import { DecideIdea } from "../board/decide-idea";
import { nameOf } from "../board/idea-name";
import { DotBallot } from "./dot-ballot";
import { GroupingBoard, ReadingBoard } from "./idea-board";
import { NoteBox } from "./note-box";
import { OwnNotes } from "./own-notes";
import { ScribeChoice } from "./scribe-choice";
import type { SeatFetcher } from "../seat-fetcher";
import type { Question, SeatView } from "./seat-view.server";
import type { Outbox } from "./use-outbox";

type StageProps = { readonly view: SeatView; readonly clientKey: string; readonly outbox: Outbox; readonly fetcher: SeatFetcher };

/** What there is to do in the stage that is open. */
export function SeatStage({ view, clientKey, outbox, fetcher }: StageProps) {
  const { stage, questions } = view;
  if (stage === null) return null;
  if (stage.kind === "write") {
    return questions.map((question) => (
      <Writing key={question.stage} question={question} seat={view.seat} clientKey={clientKey} outbox={outbox} fetcher={fetcher} />
    ));
  }
  return questions.map((question) => (
    <section key={question.stage} aria-labelledby={`question-${question.stage}`} className="mb-8">
      <h2 id={`question-${question.stage}`} className="mb-3 text-heading font-[650]">
        {say(question.text)}
      </h2>
      <Together view={view} question={question} fetcher={fetcher} />
      {stage.kind === "vote" ? null : <AddMore seat={view.seat} stage={question.stage} clientKey={clientKey} outbox={outbox} />}
    </section>
  ));
}

type WritingProps = { readonly question: Question; readonly seat: string; readonly clientKey: string; readonly outbox: Outbox; readonly fetcher: SeatFetcher };

function Writing({ question, seat, clientKey, outbox, fetcher }: WritingProps) {
  const own = question.ideas.flatMap(({ notes }) => notes.filter(({ mine }) => mine));
  return (
    <>
      <p className="-mt-3 mb-4 text-ink-2">
        <span className="font-semibold">{m.workshop_example()}:</span> {say(question.example)}
      </p>
      <NoteBox seat={seat} stage={question.stage} clientKey={clientKey} outbox={outbox} hint={question.revealed ? m.workshop_open_note() : m.workshop_private_note()} />
      <OwnNotes notes={own} stage={question.stage} outbox={outbox} fetcher={fetcher} />
    </>
  );
}

function Together({ view, question, fetcher }: { readonly view: SeatView; readonly question: Question; readonly fetcher: SeatFetcher }) {
  switch (view.stage?.kind) {
    case "group":
      return (
        <>
          <p className="mb-3 text-ink-2">{m.workshop_group_how()}</p>
          <GroupingBoard question={question} fetcher={fetcher} />
        </>
      );
    case "vote":
      return view.ballot ? <DotBallot ideas={question.ideas} ballot={view.ballot} /> : null;
    case "decide":
      return <Deciding view={view} question={question} fetcher={fetcher} />;
    default:
      return <ReadingBoard question={question} />;
  }
}

function Deciding({ view: { seat, scribe }, question, fetcher }: { readonly view: SeatView; readonly question: Question; readonly fetcher: SeatFetcher }) {
  return (
    <>
      <ScribeChoice scribe={scribe} fetcher={fetcher} />
      {question.ideas.length === 0 ? <p className="text-ink-2">{m.workshop_no_ideas()}</p> : null}
      <ul className="flex flex-col gap-3">
        {question.ideas.map((idea) => (
          <DecideIdea key={nameOf(idea)} idea={idea} seat={seat} mayDecide={scribe !== "other"} fetcher={fetcher} />
        ))}
      </ul>
    </>
  );
}
