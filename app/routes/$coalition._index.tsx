import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { readEveningsHome, readHome, readResidentHome } from "~/domain/home/home.server";
import { WorkHome } from "~/domain/home/work-home";
import { glance, homeOf } from "~/domain/process/home";
import { sheetsAmong } from "~/domain/notice/sheets-among";
import { yourTasks } from "~/domain/task/your-lines";
import { homeDoor } from "~/http/front-door.server";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { roadOf } from "~/http/road.server";
import { waitingOf } from "~/http/waiting.server";
import { visitOf } from "~/http/visit.server";

/** Each person sees one home: those who do the work open it most often, so theirs comes at once. */
const ResidentHome = late(async () => ({ default: (await import("~/domain/home/resident-home")).ResidentHome }));
const EveningsHome = late(async () => ({ default: (await import("~/domain/home/evenings-home")).EveningsHome }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const page = { slug: member.coalitionSlug, coalition: member.coalitionName };
  switch (homeDoor(member)) {
    case "work": return workHome(request, member);
    case "resident": return { ...page, kind: "resident" as const, view: await residentView(member) };
    case "evenings": return { ...page, kind: "evenings" as const, view: await readEveningsHome(member) };
  }
}

async function workHome(request: Request, member: Member) {
  const { since, setCookie } = await visitOf(request, member);
  const [{ stops, begun }, { targets, tasks, ...read }, waiting] = await Promise.all([roadOf(member), readHome(member, { since }), waitingOf(member)]);
  const view = { ...read, waiting: sheetsAmong(waiting), ...homeOf({ member, begun, stops, targets, path }), tasks: yourTasks(tasks), first: since === null };
  return data({ slug: member.coalitionSlug, coalition: member.coalitionName, kind: "work" as const, view }, { headers: { "Set-Cookie": setCookie } });
}

async function residentView(member: Member) {
  const [{ targets, tasks, ...read }, waiting] = await Promise.all([readResidentHome(member), waitingOf(member)]);
  return { ...read, waiting: sheetsAmong(waiting), tasks: yourTasks(tasks), targets: glance(targets, (id) => path.target(member.coalitionSlug, id), 3) };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.shell_home()} · ${page?.coalition ?? ""}` }];

export default function Home() {
  const { slug, ...page } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer", "baseline", "target", "theory", "workshop", "member", "plan", "release", "task"] });
  const sheets = { review: (step: number, sheet: string) => path.worksheetReview(slug, step, sheet), sheet: (step: number, sheet: string) => path.worksheet(slug, step, sheet) };
  const task = (id: string) => path.task(slug, id);
  const all = { tasks: path.tasks(slug), targets: path.targets(slug), metrics: path.metrics(slug) };
  const results = (session: string) => path.harvest(slug, session);
  switch (page.kind) {
    case "work": return <WorkHome view={page.view} ways={{ ...all, ...sheets, task, results, target: (id) => path.target(slug, id) }} />;
    case "resident": return <ResidentHome view={page.view} ways={{ ...all, ...sheets, task, join: path.join(), sheets: path.worksheets(slug) }} />;
    case "evenings": return <EveningsHome view={page.view} ways={{ results, plan: path.newWorkshop(slug), open: (session) => path.workshop(slug, session), sheet: (session) => path.workshopSheet(slug, session) }} />;
  }
}
