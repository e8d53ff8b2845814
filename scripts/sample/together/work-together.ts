import { changeTogether } from "~/db/work.server";
import { castVote, listDecisions, openVote, recordDecision } from "~/domain/decision/decision.server";
import { actOnMeeting, planMeeting } from "~/domain/meeting/meeting.server";
import { actOnTask, addTask, tasksPage } from "~/domain/task/task.server";
import { dayFromToday } from "../day";
import type { Cast } from "../gather";
import type { PersonKey } from "../people";
import { ballotsOf, decisions, openVoteOf, type SampleDecision } from "./decisions";
import { nextMeeting, ownMatter, pastAgenda, pastAttendance, pastMeeting, pastMinutes } from "./meetings";
import { type SampleAct, type SampleTask, tasks } from "./tasks";

/** Meetings, decisions and tasks of the sample, in whole or not at all: what was cut off begins anew. */
export async function workTogether(cast: Cast): Promise<void> {
  const lead = cast.member("jordan");
  if ((await listDecisions(lead)).length > 0) return;
  await changeTogether(lead, async () => {
    const past = await plan(cast, pastMeeting);
    for (const text of pastAgenda) await actOnMeeting(lead, { meeting: past, intent: "add-line", text });
    for (const decision of decisions) await decide(cast, decision, past);
    for (const task of tasks) await give(cast, task, past);
    await actOnMeeting(lead, { meeting: past, intent: "attend", people: pastAttendance.map((key) => cast.member(key).membershipId), unnamed: 2 });
    await actOnMeeting(cast.member("samuel"), { meeting: past, intent: "minutes", seen: 1, text: pastMinutes });
    await actOnMeeting(lead, { meeting: past, intent: "approve", seen: 2 });
    await askForVote(cast);
    const next = await plan(cast, nextMeeting);
    await actOnMeeting(lead, { meeting: next, intent: "suggest" });
    await actOnMeeting(lead, { meeting: next, intent: "add-line", text: ownMatter });
  });
}

function plan(cast: Cast, { days, ...meeting }: typeof pastMeeting | typeof nextMeeting): Promise<string> {
  return planMeeting(cast.member("jordan"), { ...meeting, day: dayFromToday(days), timeZone: "America/New_York", language: "en" });
}

async function decide(cast: Cast, { by, options = [], decided, review, said, concern, met, evidence = [], affected = [], ...words }: SampleDecision, meeting: string): Promise<void> {
  const id = (key: PersonKey) => cast.member(key).membershipId;
  await recordDecision(cast.member(by), {
    ...words,
    options: options.join("\n"),
    decidedOn: dayFromToday(decided),
    ...(review !== undefined && { reviewOn: dayFromToday(review) }),
    voices: keysOf(said).map((key) => `${id(key)}:${said[key] ?? "part"}`),
    concerns: concern ? [{ who: id(concern.who), words: concern.words }] : [],
    evidence: [...evidence],
    affected: [...affected],
    ...(met && { meeting }),
    language: "en",
  });
}

/** The people who are named, by the keys of the sample. */
function keysOf(said: SampleDecision["said"]): readonly PersonKey[] {
  const people = ["jordan", "aisha", "mei", "rosa", "patricia", "samuel", "priya", "denise", "tomas", "marcus", "hannah", "olu"] as const;
  return people.filter((key) => said[key] !== undefined);
}

async function give(cast: Cast, { title, by, owner, deputy, due, met, sheet, acts }: SampleTask, meeting: string): Promise<void> {
  const id = await addTask(cast.member(by), {
    title,
    owner: cast.member(owner).membershipId,
    ...(deputy && { deputy: cast.member(deputy).membershipId }),
    ...(due !== undefined && { due: dayFromToday(due) }),
    ...(met && { sourceKind: "meeting" as const, sourceId: meeting }),
    ...(sheet && { sourceKind: "worksheet" as const, sourceId: sheet }),
    language: "en",
  });
  for (const act of acts) await doOne(cast, id, act);
}

async function doOne(cast: Cast, task: string, { by, ...act }: SampleAct): Promise<void> {
  const member = cast.member(by);
  const { open } = await tasksPage(member, { open: task });
  await actOnTask(member, { ...act, task, seen: open?.version ?? 0 });
}

async function askForVote(cast: Cast): Promise<void> {
  const { by, ends, ...asked } = openVoteOf;
  const vote = await openVote(cast.member(by), { ...asked, endsOn: dayFromToday(ends), language: "en" });
  for (const { by: voter, ...ballot } of ballotsOf) await castVote(cast.member(voter), { vote, ...ballot });
}
