import { beforeAll, describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import type { CommentInput } from "../../app/domain/comment/comment.form";
import { commentAct, openByThing, openCounts, openThread, talkPage, thingTalk } from "../../app/domain/comment/comment.server";
import { placeKey, type Place, whole } from "../../app/domain/comment/comment";
import { commentLength } from "../../app/domain/comment/comment-lengths";
import { commentForm } from "../../app/domain/comment/comment.form";
import { metricName } from "../../app/content/metric-name";
import { metrics } from "../../app/content/metrics";
import { recordDecision } from "../../app/domain/decision/decision.server";
import { waitingFor } from "../../app/domain/notice/notice.server";
import { addTask } from "../../app/domain/task/task.server";
import { addNode, removeNode } from "../../app/domain/theory/theory.server";
import { waitingPath } from "../../app/http/notice-path";
import { changeRows } from "../../app/domain/process/process.server";
import { whatChanged } from "../../app/domain/process/what-changed.server";
import { addMember, buildCoalition, type BuiltCoalition } from "../build";
import { reading } from "../either-language";
import { refusalOf } from "../refusal";

type Member = BuiltCoalition["lead"];
let ours: BuiltCoalition;
let theirs: BuiltCoalition;
const sheet = { kind: "worksheet", id: "shared_definition" } as const;
const closed = { kind: "worksheet", id: "1C" } as const;
const econ: Place = { item: null, field: "econ_local" };

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

const act = (member: Member, input: CommentInput, thing: { kind: "worksheet" | "target"; id: string } = sheet) => commentAct(member, { thing, act: input });
const refused = (verb: () => Promise<unknown>) => refusalOf(Promise.resolve().then(verb));
const open = (member: Member, text: string, place: Place = econ, thing: { kind: "worksheet" | "target"; id: string } = sheet) =>
  act(member, { intent: "open", text, ...(place.item && { item: place.item }), field: place.field }, thing);

/** The newest thread that a member has before them. */
async function newest(member: Member, thing: { kind: "worksheet" | "target"; id: string } = sheet) {
  const found = (await talkPage(member, { thing, place: null })).threads.at(-1);
  if (!found) throw new Error("No thread is shown.");
  return found;
}

async function comment(member: Member) {
  const found = (await newest(member)).comments.at(-1);
  if (!found) throw new Error("No comment is shown.");
  return found;
}

describe("a thread", () => {
  test("stands at its place, knows its language, is answered, settled and opened again", async () => {
    await reading("es", () => open(ours.resident, "¿Y las familias sin trabajo?"));
    const { id } = await newest(ours.viewer);
    await act(ours.core, { intent: "reply", thread: id, text: "Good question." });
    const thread = await newest(ours.viewer);
    expect(thread).toMatchObject({ place: econ, placeName: "Economic success here means…", resolved: null, mine: false, unread: false });
    expect(thread.comments.map(({ by, text, language, may }) => [by.name, text, language, may])).toEqual([["resident person", "¿Y las familias sin trabajo?", "es", []], ["core person", "Good question.", "en", []]]);
    expect((await openCounts(ours.lead, { thing: sheet }))[placeKey(econ)]).toBe(1);
    await act(ours.lead, { intent: "resolve", thread: id });
    expect((await newest(ours.resident)).resolved?.by.name).toBe("Lena Lead");
    expect((await openCounts(ours.lead, { thing: sheet }))[placeKey(econ)]).toBeUndefined();
    await act(ours.resident, { intent: "reply", thread: id, text: "One more thing" });
    expect((await newest(ours.resident)).resolved).toBeNull();
  });

  test("is new to those who take part until they have read so far, and to nobody else", async () => {
    await open(ours.core, "What do we mean by savings?");
    const { id } = await newest(ours.core);
    await act(ours.lead, { intent: "reply", thread: id, text: "Three months of costs." });
    const seen = await newest(ours.core);
    expect([seen.unread, (await newest(ours.lead)).unread, (await newest(ours.data)).unread]).toEqual([true, false, false]);
    await act(ours.lead, { intent: "reply", thread: id, text: "Or two." });
    await act(ours.core, { intent: "read", newest: seen.comments.map((one) => one.id) });
    expect((await newest(ours.core)).unread).toBe(true);
    await act(ours.core, { intent: "read", newest: (await newest(ours.core)).comments.map((one) => one.id) });
    expect((await newest(ours.core)).unread).toBe(false);
  });

  test("is told of in what changed, by the worksheet's name, to those who may read it", async () => {
    await open(ours.core, "A word about it");
    await open(ours.core, "Not for all", { item: null, field: "" }, closed);
    const told = async (member: Member) => JSON.stringify(await whatChanged(member, { since: null }));
    expect(await told(ours.lead)).toContain("core person commented on “Actors to engage (first list)”");
    expect(await told(ours.viewer)).toContain("core person commented on “Shared definition and principles”");
    expect(await told(ours.viewer)).not.toContain("Actors to engage");
  });
});

describe("a place has to be there", () => {
  test("a field of the guide, a row that stands, of this worksheet and this coalition", async () => {
    const row = await changeRows(ours.lead, { worksheet: "stakeholder_map", intent: "add" });
    const rows = { kind: "worksheet", id: "stakeholder_map" } as const;
    await open(ours.lead, "Who is this?", { item: row, field: "" }, rows);
    expect((await newest(ours.lead, rows)).placeName).toBe("A row without a name");
    expect(await refused(() => open(ours.lead, "x", { item: null, field: "no_such_field" }))).toBe("not-found");
    expect(await refused(() => open(ours.lead, "x", { item: row, field: "" }))).toBe("not-found");
    expect(await refused(() => open(ours.lead, "x", { item: row, field: "no_such_field" }, rows))).toBe("not-found");
    expect(await refused(() => open(theirs.lead, "x", { item: row, field: "" }, rows))).toBe("not-found");
    await changeRows(ours.lead, { worksheet: "stakeholder_map", intent: "remove", row });
    expect(await refused(() => open(ours.lead, "x", { item: row, field: "" }, rows))).toBe("not-found");
    expect((await talkPage(ours.lead, { thing: rows, place: null })).threads).toEqual([]);
    expect(await talkPage(ours.lead, { thing: rows, place: { item: row, field: "" } })).toMatchObject({ threads: [], mayTalk: true });
    await changeRows(ours.lead, { worksheet: "stakeholder_map", intent: "restore", row });
    expect((await talkPage(ours.lead, { thing: rows, place: null })).threads).toHaveLength(1);
  });

  test("a target that is not there, and one of others", async () => {
    expect(await refused(() => open(ours.lead, "x", { item: null, field: "" }, { kind: "target", id: "01994a50-0000-7000-8000-000000000000" }))).toBe("not-found");
    expect(await refused(() => open(ours.lead, "x", { item: null, field: "" }, { kind: "target", id: "no id" }))).toBe("not-found");
  });
});

describe("who may", () => {
  test("comment follows the permission table: those who look on read along; a reviewer speaks where the guide gives them a worksheet", async () => {
    expect(await refused(() => open(ours.viewer, "x"))).toBe("forbidden");
    expect(await refused(() => open(ours.facilitator, "x"))).toBe("not-found");
    expect(await refused(() => open(ours.reviewer, "x"))).toBe("not-found");
    await open(ours.reviewer, "The summary is hard to read.", { item: null, field: "" }, { kind: "worksheet", id: "9B" });
    expect(await refused(() => open(ours.resident, "x", { item: null, field: "" }, closed))).toBe("not-found");
  });

  test("read what is kept for the core team: they; others in it read what they began", async () => {
    const log = { kind: "worksheet", id: "9B" } as const;
    await open(ours.core, "Only among us", { item: null, field: "" }, log);
    await open(ours.reviewer, "From a reviewer", { item: null, field: "" }, log);
    const texts = async (member: Member) => (await talkPage(member, { thing: log, place: null })).threads.map(({ comments }) => comments[0]?.text);
    expect(await texts(ours.core)).toEqual(expect.arrayContaining(["Only among us", "From a reviewer"]));
    expect(await texts(ours.reviewer)).not.toContain("Only among us");
    const hidden = (await talkPage(ours.core, { thing: log, place: null })).threads.find(({ comments }) => comments[0]?.text === "Only among us")?.id ?? "";
    expect(await refused(() => act(ours.reviewer, { intent: "reply", thread: hidden, text: "x" }, log))).toBe("not-found");
    expect(Object.values(await openCounts(ours.reviewer, { thing: log }))[0]).toBe((await texts(ours.reviewer)).length);
  });

  test("a thread of others is not there for another coalition, nor on another worksheet", async () => {
    await open(ours.lead, "Ours");
    const { id } = await newest(ours.lead);
    const { id: word } = await comment(ours.lead);
    expect(await refused(() => act(theirs.lead, { intent: "reply", thread: id, text: "x" }))).toBe("not-found");
    expect(await refused(() => act(theirs.lead, { intent: "resolve", thread: id }))).toBe("not-found");
    expect(await refused(() => act(theirs.lead, { intent: "withdraw", comment: word, seen: 1 }))).toBe("not-found");
    expect(await refused(() => act(ours.lead, { intent: "resolve", thread: id }, { kind: "worksheet", id: "charter" }))).toBe("not-found");
    await act(theirs.lead, { intent: "read", newest: [word] });
    expect(await asSystem((db) => db.noticeSeen.count({ where: { membershipId: theirs.lead.membershipId } }))).toBe(0);
  });
});

describe("a comment speaks to", () => {
  test("people here who may read it, by name; nobody else, in words", async () => {
    await open(ours.core, "@lena lead may we? And @Viewer person, look.");
    expect((await comment(ours.core)).called).toEqual(["lena lead", "Viewer person"]);
    expect((await newest(ours.viewer)).unread).toBe(true);
    expect(await refused(() => open(ours.core, "@Nobody Here"))).toBe("invalid");
    expect(await refused(() => open(ours.core, "@viewer person", { item: null, field: "" }, closed))).toBe("invalid");
    const foreign = await addMember(theirs.lead, ["core"], "Farah Foreign");
    expect(await refused(() => open(ours.core, `@${foreign.name}`))).toBe("invalid");
  });

  test("whom it called is no longer called when it is withdrawn; a mended one calls whom it names now", async () => {
    await open(ours.core, "@Lena Lead please");
    const first = await comment(ours.core);
    await act(ours.core, { intent: "edit", comment: first.id, seen: 1, text: "@data person please" });
    expect(await comment(ours.core)).toMatchObject({ text: "@data person please", called: ["data person"], edited: true, version: 2 });
    await act(ours.core, { intent: "withdraw", comment: first.id, seen: 2 });
    expect(await comment(ours.core)).toMatchObject({ text: "", called: [], withdrawn: true, may: [] });
    const kept = await asMember(ours.core, (db) => db.commentVersion.findMany({ where: { commentId: first.id }, orderBy: { version: "asc" } }));
    expect(kept.map(({ text }) => text)).toEqual(["@Lena Lead please", "@data person please"]);
  });
});

describe("one's own comment", () => {
  test("is mended for a while, by nobody else, and not over a newer one", async () => {
    await open(ours.core, "First words");
    const { id, may } = await comment(ours.core);
    expect(may).toEqual(["edit", "withdraw"]);
    expect(await refused(() => act(ours.lead, { intent: "edit", comment: id, seen: 1, text: "Mine now" }))).toBe("forbidden");
    expect(await refused(() => act(ours.core, { intent: "edit", comment: id, seen: 7, text: "x" }))).toBe("stale");
    await asSystem((db) => db.comment.updateMany({ where: { id }, data: { at: new Date(Date.now() - 16 * 60_000) } }));
    expect(await refused(() => act(ours.core, { intent: "edit", comment: id, seen: 1, text: "Too late" }))).toBe("forbidden");
    expect((await comment(ours.core)).may).toEqual(["withdraw"]);
    await act(ours.core, { intent: "withdraw", comment: id, seen: 1 });
    expect((await comment(ours.core)).withdrawn).toBe(true);
  });

  test("of two who mend the same look at once, one is told", async () => {
    await open(ours.core, "Twice at once");
    const { id } = await comment(ours.core);
    const tries = await Promise.allSettled([act(ours.core, { intent: "edit", comment: id, seen: 1, text: "One" }), act(ours.core, { intent: "withdraw", comment: id, seen: 1 })]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("bounds", () => {
  test("a text has a length, and says something", () => {
    const judged = (text: string) => commentForm.safeParse({ intent: "open", text }).success;
    expect([judged("x".repeat(commentLength)), judged("x".repeat(commentLength + 1)), judged(" \n ")]).toEqual([true, false, false]);
  });

  test("within an hour a person says so much and no more, also at the same moment", async () => {
    const { resident, core } = await buildCoalition({ name: "Busy" });
    await open(resident, "First");
    const { id } = await newest(resident);
    const { coalitionId, membershipId: byId } = resident;
    await asSystem((db) => db.comment.createMany({ data: Array.from({ length: 58 }, () => ({ coalitionId, threadId: id, byId, text: "More" })) }));
    const tries = await Promise.allSettled([open(resident, "One"), open(resident, "Two"), open(resident, "Three")]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refused(() => open(resident, "Four"))).toBe("limited");
    await open(core, "Somebody else");
  });

  test("a thread has an end", async () => {
    const { resident, core } = await buildCoalition({ name: "Long" });
    await open(resident, "First");
    const { id } = await newest(resident);
    await asSystem((db) => db.comment.createMany({ data: Array.from({ length: 99 }, () => ({ coalitionId: core.coalitionId, threadId: id, byId: core.membershipId, text: "More", at: new Date(0) })) }));
    expect(await refused(() => act(core, { intent: "reply", thread: id, text: "101" }))).toBe("limited");
  });
});

describe("decisions, tasks, elements of the theory and metrics", () => {
  test("are talked about where they stand, by who reads them; whom it calls is led there", async () => {
    const { lead, core, viewer, facilitator } = await buildCoalition({ name: "Things" });
    const number = await recordDecision(lead, { question: "Which families first?", outcome: "Parents", rule: "consensus", decidedOn: "2026-03-04" });
    const task = await addTask(lead, { title: "Print cards" });
    const node = await addNode(lead, { kind: "outcome", text: "Work pays" });
    const things = [{ kind: "decision", id: String(number) }, { kind: "task", id: task }, { kind: "theory", id: node }, { kind: "metric", id: metrics[0]?.key ?? "" }] as const;
    for (const thing of things) {
      await openThread(core, { thing, place: whole, text: `@${lead.name} please look` });
      expect(await thingTalk(viewer, thing)).toEqual({ count: 1, mayTalk: false });
      expect((await talkPage(viewer, { thing, place: null })).threads).toHaveLength(1);
      expect(await refused(() => talkPage(facilitator, { thing, place: null }))).toBe("not-found");
      expect(await refused(() => openThread(core, { thing, place: econ, text: "At a place" }))).toBe("not-found");
    }
    expect((await openByThing(viewer, { kind: "theory" }))[node]).toBe(1);
    const mentions = (await waitingFor(lead)).filter(({ kind }) => kind === "mention");
    expect(mentions.map(({ title }) => title).toSorted()).toEqual(["Which families first?", "Print cards", "Work pays", metricName(metrics[0]?.key ?? "") ?? ""].toSorted());
    expect(mentions.map((one) => waitingPath(lead.coalitionSlug, one).split("?")[0]).toSorted()).toEqual(things.map(({ kind, id }) => `/${lead.coalitionSlug}/comments/${kind}/${id}`).toSorted());
    await removeNode(lead, { node });
    expect((await talkPage(viewer, { thing: things[2], place: null })).title).toBe("Work pays");
  });

  test("of another coalition, or not there, or kept for the core team, are not there to talk about", async () => {
    const decision = String(await recordDecision(theirs.lead, { question: "Theirs?", outcome: "Yes", rule: "consensus", decidedOn: "2026-03-04" }));
    const task = await addTask(theirs.lead, { title: "Theirs" });
    const node = await addNode(theirs.lead, { kind: "value", text: "Theirs" });
    const { lead, core } = await buildCoalition({ name: "Nothing here" });
    const kept = await addTask(lead, { title: "Kept", sourceKind: "worksheet", sourceId: "actors_first_list" });
    const strange = [["decision", decision], ["decision", "0"], ["decision", "9".repeat(30)], ["decision", "x"], ["task", task], ["task", "x"], ["theory", node], ["theory", "x"], ["metric", "no_such_metric"], ["task", kept]] as const;
    for (const [kind, id] of strange) {
      expect(await refused(() => openThread(core, { thing: { kind, id }, place: whole, text: "Hello" })), `${kind} ${id}`).toBe("not-found");
      expect(await refused(() => talkPage(core, { thing: { kind, id }, place: null })), `${kind} ${id}`).toBe("not-found");
    }
  });
});
