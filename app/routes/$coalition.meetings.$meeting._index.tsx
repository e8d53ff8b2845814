import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { LinkButton } from "~/components/button/link-button";
import { Card } from "~/components/card";
import { Details } from "~/components/details";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { CalendarDays } from "~/components/icons";
import { late } from "~/components/late";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { fileCounts } from "~/domain/attachment/attachment.server";
import { FilesLink } from "~/domain/attachment/files-link";
import { can } from "~/domain/coalition/permission";
import { AgendaCard } from "~/domain/meeting/agenda-card";
import { AttendanceCard } from "~/domain/meeting/attendance-card";
import { CameOfIt } from "~/domain/meeting/came-of-it";
import { meetingForm } from "~/domain/meeting/meeting.form";
import { actOnMeeting, meetingPage } from "~/domain/meeting/meeting.server";
import { whenWords } from "~/domain/meeting/meeting-words";
import { listAssignees } from "~/domain/task/task.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { idOf } from "~/http/id-of";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { sourcePath } from "~/http/source-path.server";

const MinutesCard = late(async () => ({ default: (await import("~/domain/meeting/minutes-card")).MinutesCard }));
const AddTask = late(() => import("~/domain/task/add-task"));
const ChangeMeeting = late(() => import("~/domain/meeting/change-meeting"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const page = await meetingPage(member, { id: idOf(params.meeting) });
  const assignees = await listAssignees(member);
  const linesTo = Object.fromEntries(page.meeting.agenda.map(({ id, kind, ref }) => [id, ref === null ? null : sourcePath(member.coalitionSlug, { kind, id: ref })]));
  const files = (await fileCounts(member, { kind: "meeting", id: page.meeting.id }))[" "] ?? 0;
  return { ...page, linesTo, assignees, files, over: page.meeting.endsAt < new Date().toISOString(), me: member.membershipId, slug: member.coalitionSlug, coalition: member.coalitionName, may: { run: can(member, "meeting:run"), record: can(member, "decision:record"), task: can(member, "task:write") } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const form = await read(request, meetingForm);
  if (!form.ok) return form.reply();
  const meeting = idOf(params.meeting);
  return redirectSaying(path.meeting(member.coalitionSlug, meeting), await actOnMeeting(member, { ...form.value, meeting }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.meeting.title ?? m.meeting_title()} · ${data?.coalition ?? ""}` }];

export default function MeetingRoute() {
  const { meeting, linesTo, people, assignees, files, over, me, slug, may } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["meeting", "task", "decision", "file"] });
  const { id, title, language, groupName, place, link, audience } = meeting;
  const tried = (intent: string) => (lastResult?.initialValue?.["intent"] === intent ? lastResult : null);
  const typed = (intent: string, name: string) => tried(intent)?.initialValue?.[name];
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.meeting_title(), to: path.meetings(slug) }, { label: title }]} />
      <PageHeading
        title={<span lang={language ?? undefined} className="wrap-anywhere">{title}</span>}
        kicker={whenWords(meeting)}
        lead={<span className="wrap-anywhere">{[groupName === "" ? m.meeting_whole() : groupName, place, audience === "public" ? m.meeting_public() : m.meeting_internal()].filter((part) => part !== "").join(" · ")}</span>}
        actions={<><FilesLink to={path.files(slug, { kind: "meeting", id })} count={files} label={title} /><LinkButton icon={CalendarDays} to={path.meetingIcs(slug, id)} reloadDocument>{m.meeting_calendar()}</LinkButton></>}
      />
      {(lastResult?.error?.[""] ?? []).map((message) => <div key={message} className="mb-5"><Notice tone="bad" role="alert" title={message} /></div>)}
      {link === null ? null : <p className="mb-5"><a href={link} rel="noreferrer noopener" className="text-link wrap-anywhere">{m.meeting_join()}</a></p>}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid min-w-0 gap-5">
          <AgendaCard meeting={meeting} runs={may.run} errors={tried("add-line")?.error?.["text"] ?? []} typed={text(typed("add-line", "text")) ?? ""} linesTo={linesTo} />
          <AttendanceCard meeting={meeting} people={people} runs={may.run} errors={tried("attend")?.error?.["unnamed"] ?? []} typed={text(typed("attend", "unnamed"))} />
          {may.run ? <Card><ChangeMeeting key={meeting.version} meeting={meeting} lastResult={tried("change")} /></Card> : null}
        </div>
        <div className="grid min-w-0 gap-5">
          <MinutesCard meeting={meeting} runs={may.run} me={me} over={over} errors={tried("minutes")?.error?.["text"] ?? []} typed={text(typed("minutes", "text"))} />
          <CameOfIt meeting={meeting} taskTo={(task) => path.task(slug, task)} decisionTo={(number) => path.decision(slug, number)} newDecisionTo={may.record ? path.newDecision(slug, { meeting: id }) : null} />
          {may.task ? <Card><Details summary={m.meeting_new_task()} onPaper={false}><AddTask key={meeting.tasks.length} people={assignees} me={me} quiet lastResult={null} action={path.tasks(slug)} source={{ kind: "meeting", id }} /></Details></Card> : null}
        </div>
      </div>
    </>
  );
}
