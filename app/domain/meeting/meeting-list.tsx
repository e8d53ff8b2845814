import { Card, CardRow, CardRows } from "~/components/card";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { MeetingLine } from "./meeting";
import { minutesWords, whenWords } from "./meeting-words";

type MeetingListProps = { readonly id: string; readonly title: string; readonly meetings: readonly MeetingLine[]; readonly past?: boolean; readonly to: (meeting: string) => string };

/** Meetings with their time; of those that are over, how far the minutes are. */
export function MeetingList({ id, title, meetings, past = false, to }: MeetingListProps) {
  if (meetings.length === 0) return null;
  return (
    <Card id={id} title={title}>
      <CardRows>
        {meetings.map((meeting) => (
          <CardRow key={meeting.id} end={past ? <span className="text-small text-ink-2">{minutesWords(meeting.minutes)}</span> : null}>
            <TextLink to={to(meeting.id)} className="font-[650] wrap-anywhere"><span lang={meeting.language ?? undefined}>{meeting.title}</span></TextLink>
            <p className="text-small text-ink-2 wrap-anywhere">{[whenWords(meeting), meeting.groupName === "" ? m.meeting_whole() : meeting.groupName, meeting.place].filter((part) => part !== "").join(" · ")}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
