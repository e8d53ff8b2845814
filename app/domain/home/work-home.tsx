import { PageHeading } from "~/components/frame/page-heading";
import { type WaitingSheet, WaitsForYou } from "../approval/waits-for-you";
import { ChangeList } from "../process/change-list";
import type { homeOf } from "../process/home";
import { NextList } from "../process/next-list";
import { TargetGlance } from "../process/target-glance";
import type { Change } from "../process/what-changed.server";
import type { BaselineDecision } from "../target/baseline-news";
import { BaselineNews } from "../target/baseline-news-card";
import type { YourTask } from "../task/your-lines";
import { YourTasks } from "../task/your-tasks";
import { GivenResults } from "../workshop/given-results";
import type { GivenResults as Given } from "../workshop/workshop.server";

/** What the home of those who do the work shows. `first`: there was no visit before. */
export type WorkView = ReturnType<typeof homeOf> & { readonly given: readonly Given[]; readonly waiting: readonly WaitingSheet[]; readonly tasks: readonly YourTask[]; readonly decisions: readonly BaselineDecision[]; readonly changes: readonly Change[]; readonly first: boolean };

type Ways = { readonly review: (step: number, sheet: string) => string; readonly sheet: (step: number, sheet: string) => string; readonly results: (session: string) => string; readonly metrics: string; readonly target: (id: string) => string; readonly targets: string; readonly task: (id: string) => string; readonly tasks: string };

/** The home of those who do the work: what waits, what is next, how the targets do, and what others did. */
export function WorkHome({ view: { title, lead, begin, lines, given, waiting, tasks, decisions, targets, changes, first }, ways }: { readonly view: WorkView; readonly ways: Ways }) {
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <div className="grid gap-5 lg:grid-cols-[1.35fr_1fr]">
        <div className="grid min-w-0 content-start gap-5">
          <WaitsForYou waiting={waiting} reviewPath={ways.review} sheetPath={ways.sheet} />
          <GivenResults given={given} harvestPath={ways.results} />
          {decisions.length > 0 ? <BaselineNews decisions={decisions} metricsPath={ways.metrics} targetPath={ways.target} /> : null}
          <NextList begin={begin} lines={lines} />
          <YourTasks tasks={tasks} taskPath={ways.task} allPath={ways.tasks} />
          <TargetGlance targets={targets} allPath={ways.targets} metricsPath={ways.metrics} />
        </div>
        <ChangeList changes={changes} first={first} />
      </div>
    </>
  );
}
