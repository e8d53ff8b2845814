/** Above a target whose baseline was replaced: move it to the baseline in use or keep it where it is, with a reason. */
import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Check, MoveRight } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { SubmitButton } from "~/components/button/submit-button";
import { LanguageField } from "~/components/field/language-field";
import { TextArea } from "~/components/field/text-area";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { locale, m } from "~/content/messages";
import { measureOf } from "../measure";
import { asksForStart, type Newer, type Target } from "../target";

type Props = {
  readonly target: Target;
  readonly newer: Newer;
  readonly amendPath: string;
  readonly mayPropose: boolean;
  readonly lastResult: SubmissionResult<string[]> | null;
};

export function TargetStart({ target, newer, amendPath, mayPropose, lastResult }: Props): ReactElement {
  const { show, years } = measureOf(target.indicator);
  const { kept, because, baseline } = newer;
  if (kept) {
    return (
      <Notice tone="info" title={<OwnWords words={kept.reason} language={kept.language} say={(reason) => m.baseline_start_kept({ value: show(baseline.value), year: years(baseline.year), reason })} />}>
        {m.baseline_start_kept_by({ name: kept.name, date: dayWords(kept.at) })}
      </Notice>
    );
  }
  if (!asksForStart(target)) return <Notice tone="info">{m.baseline_start_moving()}</Notice>;
  const { value, year } = target.baseline;
  return (
    <Card id="start" tone="attention" title={m.baseline_start_title()}>
      <p className="max-w-measure">{m.baseline_start_text({ from: show(value), fromYear: years(year), to: show(baseline.value), toYear: years(baseline.year) })}</p>
      {because ? <p className="mt-1 max-w-measure text-ink-2"><OwnWords words={because} language={newer.becauseLanguage} say={(reason) => m.baseline_start_why({ reason })} /></p> : null}
      {mayPropose ? <KeepOrMove baseline={baseline.id} movePath={`${amendPath}?baseline=${baseline.id}`} lastResult={lastResult} /> : null}
    </Card>
  );
}

type KeepOrMoveProps = { readonly baseline: string; readonly movePath: string } & Pick<Props, "lastResult">;

function KeepOrMove({ baseline, movePath, lastResult }: KeepOrMoveProps): ReactElement {
  return (
    <Form method="post" className="mt-4 flex max-w-3xl flex-col gap-3">
      <input type="hidden" name="baseline" value={baseline} />
      <TextArea
        name="because"
        label={m.baseline_start_because()}
        hint={m.baseline_start_because_hint()}
        rows={2}
        required
        maxLength={600}
        defaultValue={String(lastResult?.initialValue?.because ?? "")}
        errors={lastResult?.error?.because ?? []}
      />
      <LanguageField language={locale()} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="intent" value="keep-start" kind="quiet" icon={Check}>{m.baseline_start_keep()}</SubmitButton>
        <LinkButton to={movePath} icon={MoveRight}>{m.baseline_start_move()}</LinkButton>
      </div>
    </Form>
  );
}
