/** Who stands behind a version of a target, and the way to put a second name under it. */
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { SubmitButton } from "~/components/button/submit-button";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { measureOf } from "./measure";
import { isAgreed, type Indicator, newest, pending, type Target, type Version } from "./target";

type Props = {
  readonly target: Target;
  readonly me: string;
  readonly mayApprove: boolean;
};

export default function TargetAgreement({ target, me, mayApprove }: Props): ReactElement {
  const version = newest(target.versions);
  const change = pending(target);
  const mayAgree = mayApprove && version.proposed.accountId !== me && !version.agreements.some(({ accountId }) => accountId === me);
  return (
    <Card title={change ? m.target_pending_title() : m.target_agreement_title()} tone={isAgreed(version) ? "plain" : "attention"}>
      <div className="flex flex-col gap-2">
        {change ? <Change version={change} indicator={target.indicator} moves={change.baseline.id !== target.baseline.id} /> : null}
        <Names version={version} />
        {isAgreed(version) ? null : <p>{version.proposed.accountId === me ? m.target_agreement_not_own() : m.target_agreement_needed()}</p>}
        {mayAgree ? (
          <Form method="post" className="mt-1">
            <input type="hidden" name="version" value={version.id} />
            <input type="hidden" name="seen" value={version.version} />
            <SubmitButton name="intent" value="agree" kind={isAgreed(version) ? "quiet" : "primary"}>{m.target_agree()}</SubmitButton>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}

type ChangeProps = { readonly version: Version; readonly indicator: Indicator; readonly moves: boolean };

function Change({ version, indicator, moves }: ChangeProps): ReactElement {
  const { goal, baseline } = version.path;
  const { show, years } = measureOf(indicator);
  return (
    <>
      <p className="font-semibold">{m.target_pending_text({ value: show(goal.value), year: goal.year })}</p>
      {moves ? <p>{m.baseline_start_would_be({ value: show(baseline.value), year: years(baseline.year) })}</p> : null}
      <p><OwnWords words={version.reason} language={version.language} say={(reason) => m.target_agreement_reason({ reason })} /></p>
    </>
  );
}

function Names({ version }: { readonly version: Version }): ReactElement {
  return (
    <>
      <p>{m.target_agreement_proposed({ name: version.proposed.name, date: dayWords(version.proposed.at) })}</p>
      {version.agreements.map(({ accountId, name, at }) => (
        <p key={accountId}>{m.target_agreement_agreed({ name, date: dayWords(at) })}</p>
      ))}
    </>
  );
}
