/** Numbers of the active release that are newer than what was recorded, ready to be taken over. */
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { measureOf } from "./measure";
import type { Target } from "./target";

export function ReleasedValues({ target, mayEnter }: { readonly target: Target; readonly mayEnter: boolean }): ReactElement | null {
  if (!mayEnter || target.released.length === 0) return null;
  const { show } = measureOf(target.indicator);
  return (
    <Card title={m.target_released_title()}>
      <p className="mb-3 text-ink-2">{m.target_released_lead()}</p>
      <ul className="flex flex-wrap gap-2.5">
        {target.released.map(({ year, value }) => (
          <li key={year}>
            <Form method="post">
              <input type="hidden" name="year" value={year} />
              <SubmitButton name="intent" value="take" kind="quiet">{m.target_released_take({ year, value: show(value) })}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
