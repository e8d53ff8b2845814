import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Circle, CircleCheckBig } from "~/components/icons";
import { ProgressBar } from "~/components/progress-bar";
import { dayWords } from "~/content/format";
import { late } from "~/components/late";
import { OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { CriterionLine } from "../step-page";

const GateForm = late(() => import("../gate-form"));

type CriterionListProps = { readonly criteria: readonly CriterionLine[]; readonly lastResult: SubmissionResult<string[]> | null };

/** What shows that a step is there: read from the records where they can tell, said by people where they cannot. */
export function CriterionList({ criteria, lastResult }: CriterionListProps) {
  const met = criteria.filter((criterion) => criterion.met).length;
  return (
    <Card id="criteria" title={m.process_criteria()}>
      <ProgressBar label={m.process_criteria()} done={met} total={criteria.length} words={m.process_criteria_count({ met, total: criteria.length })} />
      <ul className="mt-3 divide-y divide-line">
        {criteria.map((criterion) => (
          <li key={criterion.id} id={`criterion-${criterion.id}`} className="scroll-mt-6 py-2.5">
            <CriterionRow criterion={criterion} />
            {criterion.gate || criterion.orReason ? <GateWords criterion={criterion} lastResult={lastResult} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CriterionRow({ criterion }: { readonly criterion: CriterionLine }) {
  const { id, text, met, blocking, source, gate, orReason, words, mayAttest } = criterion;
  const Icon = met ? CircleCheckBig : Circle;
  const sayer = gate ? m.process_two_say_so() : m.process_said_so();
  const notes = [met ? m.process_met() : m.process_open(), source === "records" ? m.process_from_records() : sayer, ...(blocking ? [m.process_important()] : [])];
  const act = gate || orReason ? (words.length > 0 ? "no" : null) : met ? "no" : "yes";
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span className="flex min-w-0 flex-1 basis-64 items-start gap-2.5">
        <Icon size={20} className={met ? "mt-0.5 shrink-0 text-green" : "mt-0.5 shrink-0 text-ink-3"} />
        <span>
          {text}
          <span className="block text-small text-ink-2">{notes.join(" · ")}</span>
        </span>
      </span>
      {mayAttest && act !== null ? <SayButton id={id} text={text} met={act} /> : null}
    </div>
  );
}

function SayButton({ id, text, met }: { readonly id: string; readonly text: string; readonly met: "yes" | "no" }) {
  const words = met === "no" ? m.process_take_back() : m.process_say_met();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="criterion" value={id} />
      <Button kind="plain" name="met" value={met} aria-label={`${words}: ${text}`}>
        {words}
      </Button>
    </Form>
  );
}

/** Who has said so and why, and what is still needed: of a gate a second person, of other points one reason. */
function GateWords({ criterion: { id, text, met, gate, words, mayAttest }, lastResult }: { readonly criterion: CriterionLine; readonly lastResult: SubmissionResult<string[]> | null }) {
  const said = words.some(({ mine }) => mine);
  return (
    <div className="pl-7.5">
      {words.map(({ name, reason, language, at }) => (
        <p key={name + at} className="text-small text-ink-2">
          {m.process_gate_word({ name, date: dayWords(at) })}
          {reason === "" ? null : <>: <OwnWords words={reason} language={language} /></>}
        </p>
      ))}
      {words.length > 0 && !met && gate ? <p className="text-small font-semibold">{m.process_gate_second_missing()}</p> : null}
      {mayAttest && !met && !said ? <GateForm criterion={id} text={text} says={!gate ? "why-not" : words.length > 0 ? "there-too" : "there"} lastResult={lastResult} /> : null}
    </div>
  );
}
