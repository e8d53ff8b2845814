import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { ArrowLeft, ArrowRight, Pause, Play } from "~/components/drawn/workshop-icons";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { BigClock } from "../clock/big-clock";
import { extensions } from "../clock/clock";
import type { FacilitatorView } from "./facilitate.server";
import { nextWord } from "../workshop-words";

/** The clock and what a facilitator presses: one big next, pause, more time, one back. */
export function StageControls({ view }: { readonly view: FacilitatorView }) {
  const { standing, clock } = view;
  if (standing.state === "closed") return null;
  if (standing.state === "planned") return <Act intent="open">{m.workshop_act_open()}</Act>;
  return (
    <div className="flex w-full flex-col gap-3 xl:w-auto xl:items-end">
      {clock ? <BigClock clock={clock} /> : null}
      <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-2.5 xl:justify-end">
        <input type="hidden" name="seen" value={standing.at} />
        {standing.at > 0 ? <Button name="intent" value="back" kind="plain" icon={ArrowLeft} title={m.workshop_act_back_hint()}>{m.workshop_act_back()}</Button> : null}
        <SubmitButton name="intent" value="next" icon={ArrowRight} className="text-lead">{nextWord(view.stage?.plan.kind ?? null, view.next)}</SubmitButton>
      </Form>
      {clock ? <ClockActs paused={clock.endsAt === null} /> : null}
    </div>
  );
}

function ClockActs({ paused }: { readonly paused: boolean }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Form method="post" preventScrollReset>
        {paused ? <Button name="intent" value="resume" icon={Play}>{m.workshop_act_resume()}</Button> : <Button name="intent" value="pause" icon={Pause}>{m.workshop_act_pause()}</Button>}
      </Form>
      <Form method="post" preventScrollReset className="flex gap-2">
        <input type="hidden" name="intent" value="extend" />
        {extensions.map((minutes) => (
          <Button key={minutes} name="minutes" value={minutes} aria-label={m.workshop_act_extend_long({ minutes })}>
            {m.workshop_act_extend({ minutes })}
          </Button>
        ))}
      </Form>
    </div>
  );
}

function Act({ intent, children }: { readonly intent: string; readonly children: string }) {
  return (
    <Form method="post">
      <SubmitButton name="intent" value={intent}>{children}</SubmitButton>
    </Form>
  );
}
