import { beforeAll, describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { endMembership } from "../../app/domain/coalition/coalition.server";
import { actOnTask, addTask, tasksFile, tasksForMe, tasksOfAccount, tasksPage } from "../../app/domain/task/task.server";
import { addMember, buildCoalition, type BuiltCoalition } from "../build";
import { refusalOf } from "../refusal";

type Member = BuiltCoalition["lead"];
let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

/** A task as a member sees it. */
async function seenBy(member: Member, id: string) {
  const { open } = await tasksPage(member, { open: id });
  if (!open) throw new Error("The task is not shown.");
  return open;
}

const seen = async (member: Member, id: string) => ({ task: id, seen: (await seenBy(member, id)).version });
const refused = (verb: () => Promise<unknown>) => refusalOf(Promise.resolve().then(verb));

describe("a task", () => {
  test("that I add for myself is mine at once; one that I give waits for a yes", async () => {
    const mine = await addTask(ours.core, { title: "Print cards" });
    const given = await addTask(ours.core, { title: "Call the clinic", owner: ours.resident.membershipId, due: "2027-03-01" });
    expect(await seenBy(ours.viewer, mine)).toMatchObject({ accepted: true, owner: { id: ours.core.membershipId }, language: "en" });
    expect(await seenBy(ours.viewer, given)).toMatchObject({ accepted: false, due: "2027-03-01" });
    expect((await tasksForMe(ours.resident)).waiting.map(({ id }) => id)).toContain(given);
    await actOnTask(ours.resident, { intent: "accept", ...(await seen(ours.resident, given)) });
    const { waiting, due } = await tasksForMe(ours.resident);
    expect([waiting.map(({ id }) => id).includes(given), due.map(({ id }) => id).includes(given)]).toEqual([false, true]);
  });

  test("goes its way and keeps all of it, in order", async () => {
    const id = await addTask(ours.lead, { title: "Print cards in Spanish", owner: ours.resident.membershipId });
    const as = async (member: Member, act: object) => actOnTask(member, { ...act, ...(await seen(member, id)) } as Parameters<typeof actOnTask>[1]);
    await as(ours.resident, { intent: "hand-back", reason: "I travel." });
    expect(await seenBy(ours.lead, id)).toMatchObject({ owner: null, accepted: false });
    await as(ours.workingGroup, { intent: "assign", owner: ours.workingGroup.membershipId });
    await as(ours.workingGroup, { intent: "block", reason: "No printer" });
    await as(ours.lead, { intent: "unblock" });
    await as(ours.workingGroup, { intent: "finish", proof: "500 cards lie at the library.", link: "https://example.org/cards" });
    const done = await seenBy(ours.lead, id);
    expect(done).toMatchObject({ proof: "500 cards lie at the library.", blocked: null });
    expect(done.events.map(({ kind, words }) => [kind, words])).toEqual([
      ["added", "resident person"], ["handed_back", "I travel."], ["assigned", "workingGroup person"], ["blocked", "No printer"], ["unblocked", ""], ["finished", "500 cards lie at the library."],
    ]);
    await as(ours.lead, { intent: "reopen", reason: "The cards have a wrong date." });
    expect(await seenBy(ours.lead, id)).toMatchObject({ doneAt: null, proof: null, accepted: true });
  });

  test("refuses whom it does not belong to, an old look, and a foreign one", async () => {
    const id = await addTask(ours.lead, { title: "Book a room", owner: ours.core.membershipId });
    const look = await seen(ours.lead, id);
    expect(await refused(() => actOnTask(ours.lead, { intent: "accept", ...look }))).toBe("forbidden");
    expect(await refused(() => actOnTask(ours.workingGroup, { intent: "finish", ...look, proof: "Done" }))).toBe("forbidden");
    expect(await refused(() => actOnTask(ours.viewer, { intent: "accept", ...look }))).toBe("forbidden");
    expect(await refused(() => actOnTask(theirs.lead, { intent: "assign", ...look, owner: theirs.lead.membershipId }))).toBe("not-found");
    await actOnTask(ours.core, { intent: "accept", ...look });
    expect(await refused(() => actOnTask(ours.lead, { intent: "change", ...look, title: "Book two rooms" }))).toBe("stale");
  });

  test("of two who answer the same look at once, one is told that it changed", async () => {
    const id = await addTask(ours.lead, { title: "Two at once", owner: ours.core.membershipId });
    const look = await seen(ours.lead, id);
    const tries = await Promise.allSettled([actOnTask(ours.core, { intent: "accept", ...look }), actOnTask(ours.core, { intent: "hand-back", ...look, reason: "No time" })]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await seenBy(ours.lead, id)).events).toHaveLength(2);
  });

  test("goes to nobody of another coalition, who left, or who only looks on", async () => {
    const gone = await addMember(ours.lead, ["wg"], "Gone Soon");
    const id = await addTask(ours.lead, { title: "Kept by name", owner: gone.membershipId });
    await endMembership(ours.lead, { membership: gone.membershipId });
    expect((await seenBy(ours.lead, id)).owner).toEqual({ id: gone.membershipId, name: "Gone Soon", left: true });
    for (const owner of [gone.membershipId, theirs.lead.membershipId, ours.viewer.membershipId, ours.facilitator.membershipId]) {
      expect(await refused(() => addTask(ours.lead, { title: "For whom?", owner }))).toBe("invalid");
    }
    expect(await refused(() => addTask(ours.facilitator, { title: "Not mine to give" }))).toBe("forbidden");
  });

  test("comes from what is there and open only, and does not tell of what is kept for the core team", async () => {
    expect(await refused(() => addTask(ours.core, { title: "From nowhere", sourceKind: "note", sourceId: "01994a50-0000-7000-8000-000000000000" }))).toBe("not-found");
    expect(await refused(() => addTask(ours.workingGroup, { title: "From a closed one", sourceKind: "worksheet", sourceId: "1C" }))).toBe("not-found");
    const id = await addTask(ours.core, { title: "Ask the mayor again", owner: ours.resident.membershipId, sourceKind: "worksheet", sourceId: "1C" });
    expect((await tasksPage(ours.viewer, { open: id })).open).toBeNull();
    expect((await tasksFile(ours.viewer)).text).not.toContain("mayor");
    expect((await seenBy(ours.core, id)).shownSource?.id).toBe("1C");
    expect((await seenBy(ours.resident, id)).shownSource).toBeNull();
    const told = await asMember(ours.lead, (db) => db.activity.findFirst({ where: { subjectId: id }, select: { detail: true } }));
    expect(told?.detail).toEqual({});
  });

  test("is listed for its person across coalitions, and for nobody else", async () => {
    const id = await addTask(ours.exec, { title: "Sign the letter" });
    expect((await tasksOfAccount(ours.exec.accountId)).map((task) => [task.id, task.coalition.slug])).toEqual([[id, ours.exec.coalitionSlug]]);
    expect((await tasksOfAccount(theirs.exec.accountId)).map((task) => task.id)).not.toContain(id);
  });

  test("is written into a spreadsheet without formulas", async () => {
    await addTask(ours.core, { title: "=HYPERLINK(\"https://bad.example\")" });
    expect((await tasksFile(ours.core)).text).toContain("\"'=HYPERLINK(\"\"https://bad.example\"\")\"");
  });
});

test("what happened to a task cannot be changed or taken away", async () => {
  const id = await addTask(ours.core, { title: "Kept" });
  for (const change of [`update task_event set words = 'x' where task_id = '${id}'`, `delete from task_event where task_id = '${id}'`]) {
    await expect(asSystem((db) => db.$executeRawUnsafe(change))).rejects.toThrow();
  }
});
