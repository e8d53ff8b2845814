/** What somebody should know or decide about a target before they read on. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { TargetRevised } from "./page/target-revised";
import { TargetStart } from "./page/target-start";
import { TargetWithdrawn } from "./page/target-withdrawn";
import type { Target } from "./target";

type Props = {
  readonly target: Target;
  readonly here: string;
  /** What the release in use says about the baseline, in words; null when it says nothing else. */
  readonly revised: readonly string[] | null;
  readonly revisionsPath: string;
  readonly may: { readonly propose: boolean; readonly enter: boolean };
  readonly lastResult: SubmissionResult<string[]> | null;
};

export function TargetNotices({ target, here, revised, revisionsPath, may, lastResult }: Props): ReactElement {
  return (
    <>
      {revised ? <TargetRevised revised={revised} to={revisionsPath} /> : null}
      {target.newer ? <TargetStart target={target} newer={target.newer} amendPath={`${here}/amend`} mayPropose={may.propose} lastResult={lastResult} /> : null}
      <TargetWithdrawn target={target} here={here} mayEnter={may.enter} />
      {target.baseline.weak ? <Notice tone="attention">{m.target_weak_warning()}</Notice> : null}
    </>
  );
}
