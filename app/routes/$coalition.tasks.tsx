import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { LinkButton } from "~/components/button/link-button";
import { Card } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { Download } from "~/components/icons";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { fileCounts } from "~/domain/attachment/attachment.server";
import { FilesLink } from "~/domain/attachment/files-link";
import { can } from "~/domain/coalition/permission";
import { thingTalk } from "~/domain/comment/comment.server";
import { ThingTalk } from "~/domain/comment/thing-talk";
import { actsFor } from "~/domain/task/task";
import { taskForm } from "~/domain/task/task.form";
import { tasksPage } from "~/domain/task/task.server";
import { taskAct } from "~/domain/task/task-act.server";
import { NoTasks } from "~/domain/task/no-tasks";
import { TaskList } from "~/domain/task/task-list";
import { addressOf, countsOf, groupsOf, searchOf } from "~/domain/task/tasks-view";
import { ViewLinks } from "~/domain/task/view-links";
import { today } from "~/domain/today";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { sourcePath } from "~/http/source-path.server";

const AddTask = late(() => import("~/domain/task/add-task"));
const TaskPanel = late(() => import("~/domain/task/task-panel"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const address = addressOf(new URL(request.url).searchParams);
  const { tasks, open, people } = await tasksPage(member, { open: address.task });
  const talk = open && !open.restricted ? await thingTalk(member, { kind: "task", id: open.id }) : null;
  const who = { me: member.membershipId, day: today() };
  return {
    slug: member.coalitionSlug,
    coalition: member.coalitionName,
    address,
    ...who,
    talk,
    files: open ? ((await fileCounts(member, { kind: "task", id: open.id }))[" "] ?? 0) : 0,
    added: tasks.length,
    groups: groupsOf(tasks, address, who),
    counts: countsOf(tasks, who),
    open: open && { task: open, acts: actsFor(member, open), sourceTo: open.shownSource && sourcePath(member.coalitionSlug, open.shownSource) },
    people,
    may: { write: can(member, "task:write"), export: can(member, "export:internal") },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "task:write");
  const form = await read(request, taskForm);
  if (!form.ok) return form.reply();
  const address = addressOf(new URL(request.url).searchParams);
  const said = await taskAct(member, form.value);
  return redirectSaying(path.tasks(member.coalitionSlug) + searchOf(address), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.task_title()} · ${data?.coalition ?? ""}` }];

export default function Tasks() {
  const { slug, address, me, day, talk, files, added, groups, counts, open, people, may } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  const adding = lastResult?.initialValue?.["intent"] === "add";
  useChanges({ topics: ["task", "member", "comment", "file"] });
  const here = path.tasks(slug);
  const to = (task: string | null) => here + searchOf({ ...address, task });
  return (
    <>
      <PageHeading title={m.task_title()} lead={m.task_lead()} actions={may.export ? <LinkButton icon={Download} to={path.tasksCsv(slug)} reloadDocument>{m.task_download()}</LinkButton> : null} />
      <div className={open ? "grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]" : "grid gap-5"}>
        <div className={open ? "grid min-w-0 gap-5 max-lg:hidden" : "grid min-w-0 gap-5"}>
          {may.write ? <Card><AddTask key={added} people={people} me={me} quiet={open !== null} lastResult={adding ? lastResult : null} /></Card> : null}
          <Card>
            <ViewLinks here={here} address={address} counts={counts} />
            {groups.length > 0 ? <TaskList groups={groups} open={open?.task.id ?? null} day={day} to={to} /> : <NoTasks view={address.view} />}
          </Card>
        </div>
        {open ? <TaskPanel {...open} people={people} me={me} day={day} backTo={to(null)} talk={<>{talk ? <ThingTalk key={open.task.id} path={path.comments(slug, "task", open.task.id)} {...talk} label={open.task.title} words={m.comment_about_task()} /> : null}<FilesLink to={path.files(slug, { kind: "task", id: open.task.id })} count={files} label={open.task.title} /></>} lastResult={adding ? null : lastResult} /> : null}
      </div>
    </>
  );
}
