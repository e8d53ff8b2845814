import { beforeAll, describe, expect, test } from "vitest";
import { asSystem } from "../../app/db/work.server";
import { commentAct, openThread, talkPage } from "../../app/domain/comment/comment.server";
import { castVote, openVote } from "../../app/domain/decision/decision.server";
import { actOnMeeting, planMeeting } from "../../app/domain/meeting/meeting.server";
import { approvalLines, sendForApproval } from "../../app/domain/approval/approval.server";
import { markRead, waitingFor, whatChangedFor } from "../../app/domain/notice/notice.server";
import { actOnTask, addTask, tasksPage } from "../../app/domain/task/task.server";
import { answer, road } from "../../app/domain/process/process.server";
import { buildCoalition, type BuiltCoalition } from "../build";

type Member = BuiltCoalition["lead"];
let ours: BuiltCoalition;
let theirs: BuiltCoalition;
const sheet = { kind: "worksheet", id: "shared_definition" } as const;
const whole = { item: null, field: "" };

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

const kinds = async (member: Member) => (await waitingFor(member)).map(({ kind }) => kind);
const lines = async (member: Member) => (await whatChangedFor(member)).flatMap(({ things }) => things.flatMap((thing) => thing.lines.map(({ who, words }) => `${who}: ${words}`)));
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

async function say(member: Member, text: string): Promise<string> {
  return openThread(member, { thing: sheet, place: whole, text });
}

async function readAll(member: Member): Promise<void> {
  const { threads } = await talkPage(member, { thing: sheet, place: null });
  await commentAct(member, { thing: sheet, act: { intent: "read", newest: threads.flatMap(({ comments }) => comments.map(({ id }) => id)) } });
}

describe("what waits for me", () => {
  test("is what only I can do: a yes to a task, my vote, minutes of others, words that speak to me, a signature", async () => {
    await addTask(ours.lead, { title: "Call the clinic", owner: ours.core.membershipId });
    const vote = await openVote(ours.lead, { question: "Where do we meet?", options: "Here\nThere", rule: "majority_vote", endsOn: tomorrow() });
    const meeting = await planMeeting(ours.lead, { title: "Core team", day: tomorrow(), from: "16:00", until: "17:00", timeZone: "America/New_York", audience: "internal" });
    await actOnMeeting(ours.lead, { meeting, intent: "minutes", seen: 1, text: "We met." });
    await say(ours.lead, "@core person, what do you think?");
    await answer(ours.core, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Enough to live on", seen: 0 });
    await sendForApproval(ours.core, { worksheet: "shared_definition", note: "Please" });
    expect(await kinds(ours.core)).toEqual(["mention", "task", "vote", "minutes"]);
    expect(await lines(ours.core)).toEqual([]);
    expect(await kinds(ours.lead)).toEqual(["sign", "vote"]);
    expect((await waitingFor(ours.lead))[0]).toMatchObject({ title: "Shared definition and principles", who: "core person", words: "Please" });
    expect(await kinds(ours.viewer)).toEqual([]);
    expect(await kinds(ours.facilitator)).toEqual([]);
    expect(await kinds(theirs.core)).toEqual([]);
    await castVote(ours.core, { vote, option: 0 });
    await actOnMeeting(ours.core, { meeting, intent: "approve", seen: 2 });
    const { tasks } = await tasksPage(ours.core, { open: null });
    await actOnTask(ours.core, { intent: "accept", task: tasks[0]?.id ?? "", seen: 1 });
    await readAll(ours.core);
    expect(await kinds(ours.core)).toEqual([]);
  });

  test("says of signatures what approval says, for everybody", async () => {
    const sheets = (await road(ours.lead)).stops.flatMap((stop) => stop.sheets);
    for (const member of Object.values(ours)) {
      const signs = (await waitingFor(member)).filter(({ kind }) => kind === "sign").map(({ ref }) => ref);
      expect(signs).toEqual(Object.entries(await approvalLines(member, sheets)).filter(([, { mine }]) => mine).map(([key]) => key));
    }
  });

  test("a mention waits until it is read, answered, settled, or taken back", async () => {
    const waits = async () => (await kinds(ours.data)).filter((kind) => kind === "mention").length;
    const [first, second, third] = [await say(ours.lead, "@data person one"), await say(ours.lead, "@data person two"), await say(ours.lead, "@data person three")];
    await say(ours.lead, "@data person four");
    expect(await waits()).toBe(4);
    await commentAct(ours.data, { thing: sheet, act: { intent: "reply", thread: first, text: "Yes." } });
    await commentAct(ours.lead, { thing: sheet, act: { intent: "resolve", thread: second } });
    const { threads } = await talkPage(ours.lead, { thing: sheet, place: null });
    await commentAct(ours.lead, { thing: sheet, act: { intent: "withdraw", comment: threads.find(({ id }) => id === third)?.comments[0]?.id ?? "", seen: 1 } });
    expect(await waits()).toBe(1);
    await readAll(ours.data);
    expect(await waits()).toBe(0);
    await commentAct(ours.lead, { thing: sheet, act: { intent: "reply", thread: first, text: "@data person and again?" } });
    expect(await waits()).toBe(1);
  });

  test("a mention does not lead where one's role no longer reads, and nothing waits where nothing can be changed", async () => {
    await openThread(ours.lead, { thing: { kind: "worksheet", id: "1C" }, place: whole, text: "@exec person look" });
    expect(await kinds(ours.exec)).toContain("mention");
    expect(await kinds({ ...ours.exec, roles: ["wg"] })).not.toContain("mention");
    expect(await waitingFor({ ...ours.exec, readOnly: true })).toEqual([]);
  });
});

describe("what changed", () => {
  test("is told to who takes part, by thing, and not of their own doing", async () => {
    const id = await say(ours.resident, "Who pays for the child care?");
    await commentAct(ours.workingGroup, { thing: sheet, act: { intent: "reply", thread: id, text: "The foundation." } });
    const task = await addTask(ours.resident, { title: "Ask the foundation", owner: ours.workingGroup.membershipId });
    await actOnTask(ours.workingGroup, { intent: "hand-back", task, seen: 1, reason: "No time" });
    expect(await lines(ours.resident)).toEqual(expect.arrayContaining(["workingGroup person: The foundation.", expect.stringContaining("No time")]));
    expect(await lines(ours.resident)).toHaveLength(2);
    expect(await lines(ours.viewer)).toEqual([]);
    expect(await lines(theirs.resident)).toEqual([]);
    const things = (await whatChangedFor(ours.resident)).flatMap((day) => day.things);
    expect(things.map(({ newest, count, names }) => [newest.title, count, names])).toEqual([["Ask the foundation", 1, ["workingGroup person"]], ["1B Shared definition and principles", 1, ["workingGroup person"]]]);
  });

  test("is read thing by thing, or all at once; what came after it stays new", async () => {
    const thread = await say(ours.workingGroupLead, "Shall we write to the mayor?");
    await commentAct(ours.lead, { thing: sheet, act: { intent: "reply", thread, text: "Yes." } });
    const [thing] = (await whatChangedFor(ours.workingGroupLead)).flatMap((day) => day.things);
    if (!thing) throw new Error("Nothing changed.");
    await commentAct(ours.exec, { thing: sheet, act: { intent: "reply", thread, text: "I can sign it." } });
    await markRead(ours.workingGroupLead, { intent: "thing", until: thing.newest.at, of: thing.refs.map((ref) => ref) });
    expect(await lines(ours.workingGroupLead)).toEqual(["exec person: I can sign it."]);
    await markRead(ours.workingGroupLead, { intent: "all", until: new Date(Date.now() + 86_400_000 * 365).toISOString() });
    expect(await lines(ours.workingGroupLead)).toEqual([]);
    const [seen] = await asSystem((db) => db.noticeSeen.findMany({ where: { membershipId: ours.workingGroupLead.membershipId, kind: "all" } }));
    expect(seen?.seenAt.getTime()).toBeLessThanOrEqual(Date.now() + 5_000);
    await commentAct(ours.lead, { thing: sheet, act: { intent: "reply", thread, text: "Thank you." } });
    expect(await lines(ours.workingGroupLead)).toEqual(["Lena Lead: Thank you."]);
  });
});
