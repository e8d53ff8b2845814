import { Form } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { Card } from "~/components/card";
import { Chip } from "~/components/chip";
import { Details } from "~/components/details";
import { TextArea } from "~/components/field/text-area";
import { CircleCheck, CircleDashed, Hourglass } from "~/components/icons";
import { m } from "~/content/messages";
import { mayApprove, type Meeting } from "./meeting";
import { minutesLength } from "./meeting-lengths";
import { minutesWords } from "./meeting-words";

type MinutesCardProps = { readonly meeting: Meeting; readonly runs: boolean; readonly me: string; readonly over: boolean; readonly errors: readonly string[]; readonly typed: string | null };

const looks = { none: { tone: "wait", icon: CircleDashed }, draft: { tone: "attention", icon: Hourglass }, approved: { tone: "good", icon: CircleCheck } } as const;

/** What was said: a draft, until somebody else than its writer approves it. */
export function MinutesCard({ meeting, runs, me, over, errors, typed }: MinutesCardProps) {
  const { minutes, minutesBy, approvedBy, text, version, language } = meeting;
  const approves = runs && mayApprove(meeting, me);
  return (
    <Card id="minutes" title={m.meeting_minutes()} actions={<Chip {...looks[minutes]}>{minutesWords(minutes)}</Chip>}>
      <div className="flex flex-col gap-3">
        {text === "" ? <p className="text-ink-2">{m.meeting_minutes_empty()}</p> : <p lang={language ?? undefined} className="max-w-measure font-serif whitespace-pre-line wrap-anywhere">{text}</p>}
        {minutesBy && text !== "" ? <p className="text-small text-ink-2">{m.meeting_minutes_by({ name: minutesBy.name })} {approvedBy === null ? (minutesBy.id === me ? m.meeting_minutes_other() : "") : m.meeting_approved_by({ name: approvedBy })}</p> : null}
        {approves ? (
          <Form method="post">
            <input type="hidden" name="seen" value={version} />
            <SubmitButton name="intent" value="approve">{m.meeting_approve()}</SubmitButton>
          </Form>
        ) : null}
        {runs ? (
          <Details summary={text === "" ? m.meeting_write_minutes() : m.meeting_change_minutes()} open={typed !== null || (over && text === "")} onPaper={false}>
            <Form key={version} method="post" className="flex flex-col gap-3">
              <input type="hidden" name="intent" value="minutes" />
              <input type="hidden" name="seen" value={version} />
              <TextArea name="text" label={m.meeting_minutes()} rows={8} maxLength={minutesLength} errors={errors} defaultValue={typed ?? text} />
              {minutes === "approved" ? <p className="text-small text-ink-2">{m.meeting_minutes_again()}</p> : null}
              <div><SubmitButton kind={approves ? "quiet" : "primary"}>{m.meeting_save_minutes()}</SubmitButton></div>
            </Form>
          </Details>
        ) : null}
      </div>
    </Card>
  );
}
