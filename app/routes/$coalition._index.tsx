import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { waitsForMe } from "~/domain/approval/approval.server";
import { WaitsForYou } from "~/domain/approval/waits-for-you";
import { listDecisions } from "~/domain/baseline/baseline.server";
import { ChangeList } from "~/domain/process/change-list";
import { homeOf } from "~/domain/process/home";
import { NextList } from "~/domain/process/next-list";
import { TargetGlance } from "~/domain/process/target-glance";
import { whatChanged } from "~/domain/process/what-changed.server";
import { baselineNews } from "~/domain/target/baseline-news";
import { BaselineNews } from "~/domain/target/baseline-news-card";
import { listTargets } from "~/domain/target/target.server";
import { tasksForMe } from "~/domain/task/task.server";
import { YourTasks } from "~/domain/task/your-tasks";
import { yourTasks } from "~/domain/task/your-lines";
import { GivenResults } from "~/domain/workshop/given-results";
import { listGiven } from "~/domain/workshop/workshop.server";
import { leadToOwnDoor } from "~/http/front-door.server";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { roadOf } from "~/http/road.server";
import { visitOf } from "~/http/visit.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  leadToOwnDoor(member);
  const { since, setCookie } = await visitOf(request, member);
  const [{ stops, begun }, targets, changes, revisions, given, tasks, waiting] = await Promise.all([roadOf(member), listTargets(member), whatChanged(member, { since }), listDecisions(member), listGiven(member), tasksForMe(member), waitsForMe(member)]);
  const home = homeOf({ member, begun, stops, targets, path });
  const decisions = baselineNews({ targets, revisions });
  return data({ slug: member.coalitionSlug, name: member.coalitionName, ...home, given, waiting, tasks: yourTasks(tasks), decisions, changes, first: since === null }, { headers: { "Set-Cookie": setCookie } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.shell_home()} · ${page?.name ?? ""}` }];

export default function Home() {
  const { slug, title, lead, begin, lines, given, waiting, tasks, decisions, targets, changes, first } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer", "baseline", "target", "theory", "workshop", "member", "plan", "release", "task"] });
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <div className="grid gap-5 lg:grid-cols-[1.35fr_1fr]">
        <div className="grid min-w-0 content-start gap-5">
          <WaitsForYou waiting={waiting} reviewPath={(step, sheet) => path.worksheetReview(slug, step, sheet)} sheetPath={(step, sheet) => path.worksheet(slug, step, sheet)} />
          <GivenResults given={given} harvestPath={(session) => path.harvest(slug, session)} />
          {decisions.length > 0 ? <BaselineNews decisions={decisions} metricsPath={path.metrics(slug)} targetPath={(id) => path.target(slug, id)} /> : null}
          <NextList begin={begin} lines={lines} />
          <YourTasks tasks={tasks} taskPath={(task) => path.task(slug, task)} allPath={path.tasks(slug)} />
          <TargetGlance targets={targets} allPath={path.targets(slug)} metricsPath={path.metrics(slug)} />
        </div>
        <ChangeList changes={changes} first={first} />
      </div>
    </>
  );
}
