/** What was measured after the baseline, who wrote it down and who checked it. */
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { ListPlus } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { dateWords } from "./status/date-words";
import { measureOf } from "./measure";
import type { Measurement, Target } from "./target";

type Props = { readonly target: Target; readonly here: string; readonly me: string; readonly mayEnter: boolean };

export function TargetMeasurements({ target, here, me, mayEnter }: Props): ReactElement {
  const { show } = measureOf(target.indicator);
  return (
    <Card title={m.target_measurements_title()} actions={mayEnter ? <LinkButton to={`${here}/measure`} icon={ListPlus}>{m.target_measure()}</LinkButton> : null}>
      {target.measurements.length === 0 ? <p className="text-ink-2">{m.target_measurements_none()}</p> : null}
      <CardRows>
        {target.measurements.toReversed().map((one) => (
          <CardRow key={one.id} end={mayEnter ? <Acts one={one} here={here} me={me} /> : null}>
            <p className="font-semibold tabular-nums">{m.target_measured_item({ value: show(one.value), year: one.year })}</p>
            <Particulars one={one} show={show} />
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

function Particulars({ one, show }: { readonly one: Measurement; readonly show: (value: number) => string }): ReactElement {
  const lines = [
    one.interval ? `${m.target_table_interval()}: ${m.target_interval({ low: show(one.interval.low), high: show(one.interval.high) })}` : "",
    one.release ? m.target_measured_from_release({ release: one.release }) : one.source,
    one.changed ? m.target_measured_changed({ reason: one.changed }) : "",
    one.note,
    m.target_measured_by({ name: one.entered.name, date: dateWords(one.entered.at) }),
    one.verified ? m.target_verified_by({ name: one.verified.name, date: dateWords(one.verified.at) }) : m.target_unverified(),
  ];
  return <>{lines.filter(Boolean).map((line) => <p key={line} className="text-small text-ink-2">{line}</p>)}</>;
}

function Acts({ one, here, me }: { readonly one: Measurement; readonly here: string; readonly me: string }): ReactElement {
  return (
    <div className="flex flex-wrap items-center gap-3">
      {one.verified ? null : one.entered.accountId === me ? (
        <p className="max-w-[24ch] text-small text-ink-2">{m.target_verify_not_own()}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="measurement" value={one.id} />
          <SubmitButton name="intent" value="verify" kind="quiet">{m.target_verify()}</SubmitButton>
        </Form>
      )}
      <TextLink to={`${here}/measure?corrects=${one.id}`} aria-label={m.target_correct_label({ year: one.year })} className="inline-flex min-h-11 items-center">{m.target_correct()}</TextLink>
    </div>
  );
}
