/** What was measured after the baseline, who wrote it down and who checked it. */
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { ListPlus } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { type Measure, measureOf } from "./measure";
import { countedOf, type Measurement, type Target } from "./target";
import { otherReleaseWords, sharedWords } from "./target-words";

type Props = { readonly target: Target; readonly here: string; readonly me: string; readonly mayEnter: boolean };

export default function TargetMeasurements({ target, here, me, mayEnter }: Props): ReactElement {
  const { show, years } = measureOf(target.indicator);
  return (
    <Card title={m.target_measurements_title()} actions={mayEnter ? <LinkButton to={`${here}/measure`} icon={ListPlus}>{m.target_measure()}</LinkButton> : null}>
      {countedOf(target).length === 0 ? <p className="text-ink-2">{m.target_measurements_none()}</p> : null}
      <CardRows>
        {target.released.toReversed().map((one) => (
          <CardRow key={one.year}>
            <p className="font-semibold tabular-nums">{m.target_measured_item({ value: show(one.value), year: years(one.year) })}</p>
            <Lines lines={[intervalLine(one, show), m.target_measured_from_release({ release: one.release }), m.target_released_counts(), ...otherReleaseWords(target, one), ...sharedWords(target, one)]} />
          </CardRow>
        ))}
        {target.measurements.toReversed().map((one) => (
          <CardRow key={one.id} end={mayEnter ? <Acts one={one} years={years} here={here} me={me} /> : null}>
            <p className="font-semibold tabular-nums">{m.target_measured_item({ value: show(one.value), year: years(one.year) })}</p>
            <Particulars target={target} one={one} show={show} />
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

function Particulars({ target, one, show }: { readonly target: Target; readonly one: Measurement; readonly show: (value: number) => string }): ReactElement {
  const own = (words: string, say?: (words: string) => string) => words && <OwnWords words={words} language={one.language} {...(say && { say })} />;
  const lines = [
    intervalLine(one, show),
    one.release ? m.target_measured_from_release({ release: one.release }) : own(one.source),
    ...otherReleaseWords(target, one),
    ...sharedWords(target, one),
    one.changed ? own(one.changed, (reason) => m.target_measured_changed({ reason })) : "",
    own(one.note),
    m.target_measured_by({ name: one.entered.name, date: dayWords(one.entered.at) }),
    one.verified ? m.target_verified_by({ name: one.verified.name, date: dayWords(one.verified.at) }) : m.target_unverified(),
  ];
  return <Lines lines={lines} />;
}

function Lines({ lines }: { readonly lines: readonly (string | ReactElement)[] }): ReactElement {
  return <>{lines.filter((line) => line !== "").map((line, at) => <p key={at} className="text-small text-ink-2">{line}</p>)}</>;
}

function intervalLine({ interval }: Pick<Measurement, "interval">, show: (value: number) => string): string {
  return interval ? `${m.target_table_interval()}: ${m.target_interval({ low: show(interval.low), high: show(interval.high) })}` : "";
}

function Acts({ one, years, here, me }: { readonly one: Measurement; readonly years: Measure["years"]; readonly here: string; readonly me: string }): ReactElement {
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
      <TextLink to={`${here}/measure?corrects=${one.id}`} aria-label={m.target_correct_label({ year: years(one.year) })} className="inline-flex min-h-11 items-center">{m.target_correct()}</TextLink>
    </div>
  );
}
