import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { m } from "~/content/messages";
import type { Meeting } from "./meeting";

type CameOfItProps = {
  readonly meeting: Meeting;
  readonly taskTo: (task: string) => string;
  readonly decisionTo: (number: number) => string;
  /** Null for who may not. */
  readonly newDecisionTo: string | null;
};

/** What was decided in a meeting, and what somebody does because of it. */
export function CameOfIt({ meeting: { decisions, tasks }, taskTo, decisionTo, newDecisionTo }: CameOfItProps) {
  return (
    <Card id="came-of-it" title={m.meeting_came_of_it()}>
      <div className="flex flex-col gap-3">
        {decisions.length === 0 && tasks.length === 0 ? <p className="text-ink-2">{m.meeting_came_none()}</p> : null}
        <ul className="flex flex-col">
          {decisions.map(({ number, question }) => <li key={number} className="py-1.5 wrap-anywhere"><TextLink to={decisionTo(number)}>{m.meeting_decision({ number, text: question })}</TextLink></li>)}
          {tasks.map(({ id, title, done }) => <li key={id} className="py-1.5 wrap-anywhere"><TextLink to={taskTo(id)}>{done ? m.meeting_task_done({ text: title }) : m.meeting_task({ text: title })}</TextLink></li>)}
        </ul>
        {newDecisionTo === null ? null : <div><LinkButton to={newDecisionTo}>{m.meeting_new_decision()}</LinkButton></div>}
      </div>
    </Card>
  );
}
