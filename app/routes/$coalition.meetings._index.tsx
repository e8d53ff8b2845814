import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Card } from "~/components/card";
import { Details } from "~/components/details";
import { useChanges } from "~/components/frame/changes";
import { EmptyState } from "~/components/frame/empty-state";
import { PageHeading } from "~/components/frame/page-heading";
import { CalendarDays } from "~/components/icons";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { sides } from "~/domain/meeting/meeting";
import { planForm } from "~/domain/meeting/meeting.form";
import { listMeetings, planMeeting } from "~/domain/meeting/meeting.server";
import { MeetingList } from "~/domain/meeting/meeting-list";
import { zoneOf } from "~/domain/meeting/time-zone";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const PlanMeeting = late(() => import("~/domain/meeting/plan-meeting"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  return { ...sides(await listMeetings(member), new Date().toISOString()), zone: zoneOf(member.communityId), runs: can(member, "meeting:run"), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "meeting:run");
  const form = await read(request, planForm);
  if (!form.ok) return form.reply();
  const meeting = await planMeeting(member, form.value);
  return redirectSaying(path.meeting(member.coalitionSlug, meeting), m.meeting_planned_said());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.meeting_title()} · ${data?.coalition ?? ""}` }];

export default function Meetings() {
  const { next, past, zone, runs, slug } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["meeting"] });
  const to = (meeting: string) => path.meeting(slug, meeting);
  return (
    <>
      <PageHeading title={m.meeting_title()} lead={m.meeting_lead()} />
      <div className="grid gap-5">
        {next.length === 0 && past.length === 0 ? <EmptyState icon={CalendarDays} title={m.meeting_none_title()}><p>{m.meeting_none_text()}</p></EmptyState> : null}
        <MeetingList id="next" title={m.meeting_next()} meetings={next} to={to} />
        {runs ? <Card><Details summary={m.meeting_plan()} open={lastResult !== null || next.length === 0}><PlanMeeting zone={zone} lastResult={lastResult} /></Details></Card> : null}
        <MeetingList id="past" title={m.meeting_past()} meetings={past} past to={to} />
      </div>
    </>
  );
}
