import { useEffect, useMemo } from "react";
import { useAutosave } from "~/components/field/autosave";
import { Details } from "~/components/details";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import { isShortEnough } from "../answer-limits";
import { needsScript, plainName, shownMark } from "../plain-answers";
import type { Referents } from "../referents/referent";
import type { Answered, AnswerValue } from "../../worksheet";
import { AnswerLanguage } from "./answer-language";
import { AnswerControl } from "./answer-control";
import { isAnswerValue, sendAnswer } from "./send-answer";
import { OwnAnswerNote } from "./own-answer-note";
import { TwoTexts } from "./two-texts";
import { useReport } from "../../sheet-saving";

type SavedAnswerProps = {
  readonly field: Field;
  /** Where the answer lies: the field's key, with the key of its part after a dot. */
  readonly place: string;
  readonly item: string | null;
  /** What the question is asked about, where the page asks it several times. */
  readonly about: string | undefined;
  readonly answered: Answered | undefined;
  readonly referents: Referents;
  readonly readOnly: boolean;
  /** Where answers of this worksheet are posted. */
  readonly answerPath: string;
  /** Whose drafts these are: one device can serve several people. */
  readonly owner: string;
};

const worded: ReadonlySet<Field["control"]> = new Set(["text", "longtext", "richtext", "list", "rows"]);

/** Whether an answer holds words that somebody put down: those have a language. What each person answers for themselves, only they
 *  read. */
function isInWords({ control, each }: Field, { value }: Answered): boolean {
  return worded.has(control) && !each && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** One question that saves itself: what stands, what is being typed, and what to do when two people wrote at once. */
export function SavedAnswer({ field, place, item, about, answered, referents, readOnly, answerPath, owner }: SavedAnswerProps) {
  const saved = useMemo(() => ({ value: answered?.value ?? "", version: answered?.version ?? 0, by: answered?.by ?? "" }), [answered?.value, answered?.version, answered?.by]);
  const { value, status, conflict, refusal, change, settle } = useAutosave<AnswerValue>({
    saved,
    send: (next, seen) => sendAnswer(answerPath, { item, field: place, value: next, seen }),
    draftKey: `${owner}:${answerPath}:${item ?? ""}:${place}`,
    isValue: isAnswerValue,
    isSavable: (next) => isShortEnough(field, next),
  });
  const report = useReport();
  useEffect(() => report(`${item ?? ""}.${place}`, status), [report, item, place, status]);
  return (
    <div className="group/answer flex flex-col gap-2">
      {needsScript(field) ? null : (
        <noscript>
          <input type="hidden" name={plainName.shown(place)} value={shownMark(saved.version, saved.value)} />
        </noscript>
      )}
      <AnswerControl name={plainName.answer(place)} field={field} value={value} onChange={change} referents={referents} readOnly={readOnly} lang={answered?.language} />
      {answered && !readOnly && isInWords(field, answered) ? <AnswerLanguage answerPath={answerPath} place={{ item, field: place }} language={answered.language ?? null} about={say(field.label)} /> : null}
      {answered?.hidden ? <p className="text-small text-ink-2">{m.process_hidden_count()}</p> : null}
      {field.each ? <OwnAnswerNote field={field} tally={answered?.tally} /> : null}
      {field.example ? (
        <Details summary={m.common_example_show()} about={[say(field.label), ...(about === undefined ? [] : [about])].join(", ")}>
          <p className="text-small text-ink-2">{m.common_example({ example: say(field.example) })}</p>
        </Details>
      ) : null}
      {refusal ? (
        <Notice tone="bad" role="alert">
          {refusal}
        </Notice>
      ) : null}
      {conflict ? <TwoTexts conflict={conflict} label={say(field.label)} onSettle={settle} /> : null}
    </div>
  );
}
