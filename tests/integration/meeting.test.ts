import { beforeAll, expect, test } from "vitest";
import { asSystem } from "../../app/db/work.server";
import { decisionPage, openVote, recordDecision } from "../../app/domain/decision/decision.server";
import { actOnMeeting, listMeetings, meetingIcs, meetingPage, planMeeting } from "../../app/domain/meeting/meeting.server";
import { actOnTask, addTask, tasksPage } from "../../app/domain/task/task.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

const refused = (verb: () => Promise<unknown>) => refusalOf(Promise.resolve().then(verb));
const plan = { title: "Core team", day: "2026-12-08", from: "18:00", until: "19:30", timeZone: "America/Chicago", place: "Mill Road Library", audience: "internal" } as const;

test("a meeting is planned by the clock of its place and moved, and an old look changes nothing", async () => {
  const meeting = await planMeeting(ours.core, plan);
  expect((await meetingPage(ours.viewer, { id: meeting })).meeting).toMatchObject({ startsAt: "2026-12-09T00:00:00.000Z", endsAt: "2026-12-09T01:30:00.000Z", version: 1, minutes: "none" });
  await actOnMeeting(ours.lead, { meeting, intent: "change", seen: 1, ...plan, from: "17:00" });
  expect((await meetingPage(ours.viewer, { id: meeting })).meeting.startsAt).toBe("2026-12-08T23:00:00.000Z");
  expect(await refused(() => actOnMeeting(ours.core, { meeting, intent: "change", seen: 1, ...plan }))).toBe("stale");
  expect((await listMeetings(theirs.lead)).map(({ id }) => id)).not.toContain(meeting);
});

test("open matters come onto the agenda by one press, each once, and none of the core team's own", async () => {
  const people = await buildCoalition({ name: "Matters" });
  const { lead, core, viewer } = people;
  const vote = await openVote(lead, { question: "Which families first?", options: "A\nB", rule: "consent", endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) });
  const number = await recordDecision(lead, { question: "Data from the hospital", outcome: "We wait", rule: "consent", decidedOn: "2026-01-05", reviewOn: "2026-02-05" });
  await addTask(core, { title: "Nothing wrong with it", due: "2036-01-01" });
  const late = await addTask(core, { title: "Print cards", due: "2026-01-10" });
  await addTask(core, { title: "Secret ask", due: "2026-01-10", sourceKind: "worksheet", sourceId: "1C" });
  const meeting = await planMeeting(lead, plan);
  await actOnMeeting(core, { meeting, intent: "suggest" });
  await actOnMeeting(core, { meeting, intent: "suggest" });
  await actOnMeeting(core, { meeting, intent: "add-line", text: "Food for the next evening" });
  const { agenda } = (await meetingPage(viewer, { id: meeting })).meeting;
  expect(agenda.map(({ kind, ref }) => [kind, ref])).toEqual([["vote", vote], ["decision", String(number)], ["task", late], ["own", null]]);
  await actOnMeeting(core, { meeting, intent: "remove-line", line: agenda[2]?.id ?? "" });
  expect((await meetingPage(viewer, { id: meeting })).meeting.agenda).toHaveLength(3);
});

test("minutes are approved by another person than their writer, and are a draft again once changed", async () => {
  const meeting = await planMeeting(ours.core, plan);
  expect(await refused(() => actOnMeeting(ours.lead, { meeting, intent: "approve", seen: 1 }))).toBe("conflict");
  await actOnMeeting(ours.core, { meeting, intent: "minutes", seen: 1, text: "We talked for 40 minutes." });
  expect(await refused(() => actOnMeeting(ours.core, { meeting, intent: "approve", seen: 2 }))).toBe("forbidden");
  await actOnMeeting(ours.lead, { meeting, intent: "approve", seen: 2 });
  expect((await meetingPage(ours.viewer, { id: meeting })).meeting).toMatchObject({ minutes: "approved", approvedBy: "Lena Lead", text: "We talked for 40 minutes." });
  expect(await refused(() => actOnMeeting(ours.core, { meeting, intent: "minutes", seen: 2, text: "Overwritten" }))).toBe("stale");
  await actOnMeeting(ours.lead, { meeting, intent: "minutes", seen: 3, text: "We talked for 50 minutes." });
  expect((await meetingPage(ours.viewer, { id: meeting })).meeting).toMatchObject({ minutes: "draft", approvedBy: null });
  await expect(asSystem((db) => db.meeting.update({ where: { id: meeting }, data: { approvedById: ours.lead.membershipId, approvedAt: new Date() } }))).rejects.toThrow();
});

test("who was there stands by name or as a number, and nobody of another coalition", async () => {
  const meeting = await planMeeting(ours.core, plan);
  await actOnMeeting(ours.core, { meeting, intent: "attend", people: [ours.lead.membershipId, ours.resident.membershipId], unnamed: 3 });
  await actOnMeeting(ours.core, { meeting, intent: "attend", people: [ours.resident.membershipId], unnamed: 4 });
  expect((await meetingPage(ours.viewer, { id: meeting })).meeting).toMatchObject({ attendance: [{ name: "resident person" }], unnamed: 4 });
  expect(await refused(() => actOnMeeting(ours.core, { meeting, intent: "attend", people: [theirs.lead.membershipId], unnamed: 0 }))).toBe("invalid");
});

test("decisions and tasks made in it lead there and back", async () => {
  const meeting = await planMeeting(ours.lead, plan);
  const number = await recordDecision(ours.lead, { question: "Which families?", outcome: "Parents", rule: "consent", decidedOn: "2026-03-04", meeting });
  const task = await addTask(ours.lead, { title: "Print cards in Spanish", sourceKind: "meeting", sourceId: meeting });
  await actOnTask(ours.lead, { intent: "finish", task, seen: 1, proof: "500 cards" });
  expect((await meetingPage(ours.viewer, { id: meeting })).meeting).toMatchObject({ decisions: [{ number, question: "Which families?" }], tasks: [{ id: task, title: "Print cards in Spanish", done: true }] });
  expect((await decisionPage(ours.viewer, { number })).decision.links).toEqual([{ side: "meeting", kind: "meeting", ref: meeting, title: "Core team" }]);
  expect((await tasksPage(ours.viewer, { open: task })).open?.shownSource).toEqual({ kind: "meeting", id: meeting, title: "Core team" });
  expect(await refused(() => recordDecision(theirs.lead, { question: "Whose?", outcome: "Ours", rule: "consent", decidedOn: "2026-03-04", meeting }))).toBe("invalid");
});

test("the calendar keeps knowing a meeting that was moved", async () => {
  const meeting = await planMeeting(ours.lead, plan);
  await actOnMeeting(ours.lead, { meeting, intent: "add-line", text: "Food; and rides, too" });
  const before = await meetingIcs(ours.viewer, { id: meeting, url: "https://plan.example.org/m" });
  await actOnMeeting(ours.lead, { meeting, intent: "change", seen: 1, ...plan, day: "2026-12-09" });
  const after = await meetingIcs(ours.viewer, { id: meeting, url: "https://plan.example.org/m" });
  const line = (text: string, name: string) => text.split("\r\n").find((one) => one.startsWith(`${name}:`));
  expect(line(after, "UID")).toBe(line(before, "UID"));
  expect([line(before, "SEQUENCE"), line(after, "SEQUENCE"), line(after, "DTSTART")]).toEqual(["SEQUENCE:0", "SEQUENCE:1", "DTSTART:20261210T000000Z"]);
  expect(before).toContain("Food\\; and rides\\, too");
});

test("refuses who may not run meetings, and meetings of others", async () => {
  const meeting = await planMeeting(ours.lead, plan);
  for (const member of [ours.viewer, ours.resident, ours.workingGroup, ours.data, ours.facilitator]) {
    expect(await refused(() => planMeeting(member, plan))).toBe("forbidden");
    expect(await refused(() => actOnMeeting(member, { meeting, intent: "suggest" }))).toBe("forbidden");
  }
  expect(await refused(() => actOnMeeting(theirs.lead, { meeting, intent: "suggest" }))).toBe("not-found");
  expect(await refused(() => meetingPage(theirs.lead, { id: meeting }))).toBe("not-found");
});
