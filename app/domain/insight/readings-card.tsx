import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Archive } from "~/components/drawn/rarer-icons";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";

type Props = {
  readonly readings: readonly { readonly id: string; readonly words: string }[];
  readonly readingPath: (id: string) => string;
  readonly mayKeep: boolean;
};

/** Keeps today's reading as it is, and lists the ones that were kept. */
export function ReadingsCard({ readings, readingPath, mayKeep }: Props): ReactElement | null {
  if (!mayKeep && readings.length === 0) return null;
  return (
    <Card id="readings" title={mayKeep ? m.insight_keep_title() : m.insight_readings()}>
      {mayKeep ? (
        <Form method="post" className="flex flex-col items-start gap-3">
          <p className="max-w-measure text-ink-2">{m.insight_keep_how()}</p>
          <SubmitButton kind="quiet" icon={Archive} name="intent" value="keep">{m.insight_keep()}</SubmitButton>
        </Form>
      ) : null}
      {readings.length > 0 ? (
        <div className={mayKeep ? "mt-5" : undefined}>
          {mayKeep ? <h3 className="text-label font-semibold">{m.insight_readings()}</h3> : null}
          <ul className="text-label">
            {readings.map(({ id, words }) => (
              <li key={id}>
                <TextLink to={readingPath(id)} className="inline-flex min-h-11 items-center">{words}</TextLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
