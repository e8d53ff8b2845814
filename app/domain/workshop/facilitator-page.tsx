import { Form } from "@remix-run/react";
import { late } from "~/components/late";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { classes } from "~/components/class-names";
import { Details } from "~/components/details";
import { MonitorPlay, Sprout } from "~/components/drawn/workshop-icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { spokenCode } from "./code";
import type { FacilitatorView } from "./desk/facilitate.server";
import { Outline, stageWords } from "./outline";
import type { Qr } from "./qr.server";
import { roomChoices } from "./desk/room-people";
import { StageControls } from "./desk/stage-controls";

const RoomCard = late(async () => ({ default: (await import("./desk/room-card")).RoomCard }));
const JoinCard = late(async () => ({ default: (await import("./desk/join-card")).JoinCard }));
const PeopleOut = late(async () => ({ default: (await import("./desk/people-out")).PeopleOut }));

type FacilitatorPageProps = {
  readonly view: FacilitatorView;
  readonly join: { readonly address: string; readonly qr: Qr } | null;
  readonly harvestPath: string;
  readonly projectorPath: string;
  readonly sheetPath: string;
  /** May put results into the worksheet; others look at them and hand them over. */
  readonly mayAccept: boolean;
};

/** All rooms at once, for the one who runs the session. */
export function FacilitatorPage({ view, join, harvestPath, projectorPath, sheetPath, mayAccept }: FacilitatorPageProps) {
  const { code, standing, stage } = view;
  const joinCard = code && join ? <JoinCard code={code} {...join} doorClosed={standing.state === "planned" ? null : view.doorClosed} sheetPath={sheetPath} /> : null;
  const outline = <Outline stages={view.stages.map(({ plan }) => plan)} at={stage?.plan.key} />;
  const ahead = standing.state === "planned" || standing.state === "lobby";
  return (
    <>
      <PageHeading kicker={<Kicker view={view} />} title={titleOf(view)} lead={leadOf(view)} actions={<StageControls view={view} />} />
      <div className="flex flex-col gap-5">
        {ahead ? joinCard : null}
        <div className={classes("grid items-start gap-4 sm:grid-cols-2", view.rooms.length > 2 && "xl:grid-cols-3")}>
          {view.rooms.map((room) => (
            <RoomCard key={room.id} room={room} kind={stage?.plan.kind ?? null} choices={standing.state === "closed" ? null : roomChoices(view.rooms)} wallPath={standing.state === "running" && view.rooms.length > 1 ? `${projectorPath}?room=${room.id}` : null} />
          ))}
        </div>
        {stage ? <Script view={view} /> : null}
        <div className="flex flex-wrap gap-2.5">
          {standing.state === "lobby" || standing.state === "running" ? <LinkButton icon={MonitorPlay} to={projectorPath} target="_blank" rel="noreferrer">{m.workshop_act_projector()}</LinkButton> : null}
          {standing.state === "closed" ? <LinkButton kind="primary" icon={Sprout} to={harvestPath}>{mayAccept ? m.workshop_act_harvest() : m.workshop_act_results()}</LinkButton> : null}
        </div>
        {ahead ? <Card id="outline" title={m.workshop_plan_outline()}>{outline}</Card> : null}
        {standing.state === "running" ? (
          <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
            {joinCard ? <Details onPaper={false} summary={m.workshop_how_to_join()}>{joinCard}</Details> : null}
            <Details onPaper={false} summary={m.workshop_plan_outline()}>{outline}</Details>
          </div>
        ) : null}
        <PeopleOut people={view.takenOut} />
        {standing.state === "closed" ? null : <RunningActs planned={standing.state === "planned"} />}
      </div>
    </>
  );
}

function Kicker({ view: { title, code, doorClosed } }: { readonly view: FacilitatorView }) {
  if (code === null) return m.workshop_kicker({ title });
  return (
    <>
      {m.workshop_code_kicker({ title })} <strong className="tracking-wider whitespace-nowrap text-ink">{spokenCode(code)}</strong>
      {doorClosed ? ` · ${m.workshop_door_closed_short()}` : null}
    </>
  );
}

function titleOf({ standing, stage, doorClosed }: FacilitatorView): string {
  if (stage) return say(stage.plan.title);
  if (standing.state === "lobby" && doorClosed) return m.workshop_door_closed_title();
  return { planned: m.workshop_planned_title, lobby: m.workshop_lobby_title, running: m.workshop_lobby_title, closed: m.workshop_closed_title }[standing.state]();
}

function leadOf({ standing, rooms, next, doorClosed }: FacilitatorView): string {
  const count = rooms.reduce((sum, { people }) => sum + people.length, 0);
  if (standing.state === "planned") return m.workshop_planned_lead();
  if (standing.state === "lobby") return doorClosed ? m.workshop_lobby_lead_door({ count }) : m.workshop_lobby_lead({ count });
  if (standing.state === "closed") return m.workshop_closed_lead();
  return m.workshop_running_lead({ count, next: next ? stageWords(next) : m.workshop_next_close() });
}

function Script({ view: { stage } }: { readonly view: FacilitatorView }) {
  if (stage === null) return null;
  const closed = stage.plan.kind === "write" ? stage.questions.filter(({ revealed }) => !revealed) : [];
  return (
    <Card id="script" kicker={m.workshop_script()}>
      {stage.plan.kind === "write" ? <p className="mb-2 text-sentence font-serif font-semibold">{stageWords(stage.plan)}</p> : null}
      <p className="max-w-measure text-lead">{say(stage.plan.script)}</p>
      {closed.map((question) => (
        <Form key={question.stage} method="post" preventScrollReset className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <input type="hidden" name="stage" value={question.stage} />
          <Button kind="plain" name="intent" value="reveal" className="-ml-3">{m.workshop_act_reveal()}</Button>
          <span className="text-small text-ink-2">{m.workshop_private_yet()}</span>
        </Form>
      ))}
    </Card>
  );
}

function RunningActs({ planned }: { readonly planned: boolean }) {
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
      <Details onPaper={false} summary={m.workshop_more_rooms()}>
        <Form method="post" preventScrollReset className="flex flex-col gap-2">
          <label htmlFor="more-rooms" className="text-label font-semibold">{m.workshop_rooms_label()}</label>
          <textarea id="more-rooms" name="rooms" required rows={2} className="w-full rounded-control border border-edge bg-surface px-3 py-2 text-body text-ink" />
          <Button name="intent" value="rooms">{m.workshop_more_rooms()}</Button>
        </Form>
      </Details>
      {planned ? null : (
        <Details onPaper={false} summary={m.workshop_act_close()}>
          <Form method="post" className="flex flex-col items-start gap-2">
            <p className="text-ink-2">{m.workshop_close_sure()}</p>
            <Button kind="danger" name="intent" value="close">{m.workshop_act_close()}</Button>
          </Form>
        </Details>
      )}
    </div>
  );
}
