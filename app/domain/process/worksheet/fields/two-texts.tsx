import { useState } from "react";
import type { Conflict } from "~/components/field/autosaver";
import { Button } from "~/components/button/button";
import { Notice } from "~/components/notice";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import type { AnswerValue } from "../../worksheet";
import { bothOf, wordsOf } from "./joined";

type TwoTextsProps = { readonly conflict: Conflict<AnswerValue>; readonly label: string; readonly onSettle: (value: AnswerValue) => void };

/** Two people wrote in one place: both texts side by side, to choose from or to join. Nothing disappears by itself. */
export function TwoTexts({ conflict, label, onSettle }: TwoTextsProps) {
  const { mine, theirs, by } = conflict;
  const both = bothOf(mine, theirs);
  const [joined, join] = useState<string | null>(null);
  return (
    <Notice tone="attention" role="alert" title={m.process_two_texts({ name: by })}>
      <p>{m.process_two_texts_help()}</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        <OneText title={m.process_mine()} value={mine} act={m.process_keep_mine()} onKeep={onSettle} />
        <OneText title={m.process_theirs({ name: by })} value={theirs} act={m.process_keep_theirs()} onKeep={onSettle} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        {both === null ? null : (
          <Button type="button" onClick={() => onSettle(both)}>
            {m.process_keep_both()}
          </Button>
        )}
        {typeof both === "string" && joined === null ? (
          <Button type="button" onClick={() => join(both)}>
            {m.process_join()}
          </Button>
        ) : null}
      </div>
      {joined === null ? null : (
        <div className="mt-3 flex flex-col items-start gap-2">
          <TextArea label={label} value={joined} onChange={(event) => join(event.currentTarget.value)} className="w-full" />
          <Button type="button" kind="primary" onClick={() => onSettle(joined)}>
            {m.process_join_save()}
          </Button>
        </div>
      )}
    </Notice>
  );
}

type OneTextProps = { readonly title: string; readonly value: AnswerValue; readonly act: string; readonly onKeep: (value: AnswerValue) => void };

function OneText({ title, value, act, onKeep }: OneTextProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-control border border-line-2 bg-surface p-3">
      <p className="text-small font-semibold text-ink-2">{title}</p>
      <p className="max-w-full flex-1 whitespace-pre-wrap">{wordsOf(value)}</p>
      <Button type="button" onClick={() => onKeep(value)}>
        {act}
      </Button>
    </div>
  );
}
