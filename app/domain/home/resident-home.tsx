import { LinkButton } from "~/components/button/link-button";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { OwnWords } from "~/components/own-words";
import { DoorOpen, NotebookPen } from "~/components/icons";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { type WaitingSheet, WaitsForYou } from "../approval/waits-for-you";
import type { Contact } from "../coalition/people-here.server";
import { type GlancedTarget, TargetGlance } from "../process/target-glance";
import type { YourTask } from "../task/your-lines";
import { YourTasks } from "../task/your-tasks";
import type { Evening, Heard } from "../workshop/workshop.server";
import { AskCard } from "./ask-card";
import { HeardCard } from "./heard-card";

/** What a resident's home shows. */
export type ResidentView = {
  readonly name: string;
  readonly heard: readonly Heard[];
  readonly waiting: readonly WaitingSheet[];
  readonly next: Evening | null;
  readonly mayJoin: boolean;
  /** How many worksheets they can write in. */
  readonly sheets: number;
  readonly tasks: readonly YourTask[];
  readonly targets: readonly GlancedTarget[];
  readonly contacts: readonly Pick<Contact, "name" | "role">[];
};

type Ways = { readonly review: (step: number, sheet: string) => string; readonly sheet: (step: number, sheet: string) => string; readonly join: string; readonly sheets: string; readonly tasks: string; readonly task: (id: string) => string; readonly targets: string; readonly metrics: string };

/** A resident's home, in plain words: what became of what was said, what they can do next, and whom to ask. */
export function ResidentHome({ view, ways }: { readonly view: ResidentView; readonly ways: Ways }) {
  const { name, heard, waiting, next, mayJoin, sheets, tasks, targets, contacts } = view;
  const isOpen = mayJoin && next !== null && next.state !== "planned";
  return (
    <>
      <PageHeading title={heard.some(({ became }) => became) ? m.home_resident_title_became() : m.home_resident_title({ name })} lead={m.home_resident_lead()} />
      <div className="grid gap-5 lg:grid-cols-[1.35fr_1fr] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <HeardCard heard={heard} />
        </div>
        <div className="grid min-w-0 content-start gap-5 lg:row-span-2">
          <WaitsForYou waiting={waiting} reviewPath={ways.review} sheetPath={ways.sheet} />
          <Card id="next-workshop" title={m.home_next_title()}>
            {next ? <p className="font-[650] wrap-anywhere"><OwnWords words={next.title} language={next.language} /></p> : null}
            {next?.startsAt ? <p>{dayWords(next.startsAt)}</p> : null}
            <p className="text-ink-2">{next === null ? m.home_next_none() : next.state === "planned" ? m.home_next_planned() : m.home_next_open()}</p>
            {isOpen ? <LinkButton kind="primary" icon={DoorOpen} to={ways.join} className="mt-3">{m.home_next_join()}</LinkButton> : null}
          </Card>
          <YourTasks tasks={tasks} taskPath={ways.task} allPath={ways.tasks} />
          {sheets > 0 ? (
            <Card id="write" title={m.home_write_title()}>
              <p>{m.home_write_body({ count: sheets })}</p>
              <LinkButton kind={isOpen ? "quiet" : "primary"} icon={NotebookPen} to={ways.sheets} className="mt-3">{m.home_write_act()}</LinkButton>
            </Card>
          ) : null}
          <AskCard contacts={contacts} />
        </div>
        {targets.length > 0 ? <TargetGlance targets={targets} allPath={ways.targets} metricsPath={ways.metrics} /> : null}
      </div>
    </>
  );
}
