import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Circle, CircleCheckBig } from "~/components/icons";
import { ProgressBar } from "~/components/progress-bar";
import { m } from "~/content/messages";
import type { CriterionLine } from "../step-page";

/** What shows that a step is there: read from the records where they can tell, said by a person where they cannot. */
export function CriterionList({ criteria }: { readonly criteria: readonly CriterionLine[] }) {
  const met = criteria.filter((criterion) => criterion.met).length;
  return (
    <Card id="criteria" title={m.process_criteria()}>
      <ProgressBar label={m.process_criteria()} done={met} total={criteria.length} words={m.process_criteria_count({ met, total: criteria.length })} />
      <ul className="mt-3 divide-y divide-line">
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </Card>
  );
}

function CriterionRow({ criterion }: { readonly criterion: CriterionLine }) {
  const { id, text, met, blocking, source, mayAttest } = criterion;
  const Icon = met ? CircleCheckBig : Circle;
  const notes = [met ? m.process_met() : m.process_open(), source === "records" ? m.process_from_records() : m.process_said_so(), ...(blocking ? [m.process_important()] : [])];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
      <span className="flex min-w-0 flex-1 basis-64 items-start gap-2.5">
        <Icon size={20} className={met ? "mt-0.5 shrink-0 text-green" : "mt-0.5 shrink-0 text-ink-3"} />
        <span>
          {text}
          <span className="block text-small text-ink-2">{notes.join(" · ")}</span>
        </span>
      </span>
      {mayAttest ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="criterion" value={id} />
          <Button kind="plain" name="met" value={met ? "no" : "yes"} aria-label={`${met ? m.process_take_back() : m.process_say_met()}: ${text}`}>
            {met ? m.process_take_back() : m.process_say_met()}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}
