import pg from "pg";
import { describe, expect, test, vi } from "vitest";
import { asMember, asMemberSql } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { steps } from "../../app/content/steps";
import { approvalAct } from "../../app/domain/approval/approval.server";
import { historyAsked } from "../../app/domain/history/history.form";
import { historyAct, historyPage, versionsPage } from "../../app/domain/history/history.server";
import { theoryAsked, theoryHistory, theoryHistoryAct } from "../../app/domain/history/theory-history.server";
import { answer, changeRows, listAnswers } from "../../app/domain/process/process.server";
import { addNode, removeNode, reviseNode, theory } from "../../app/domain/theory/theory.server";
import { addMember, buildCoalition } from "../build";
import { refusalOf } from "../refusal";

const worksheet = "shared_definition";
const field = "econ_local";
type Value = Parameters<typeof answer>[1]["value"];
const write = (member: Member, value: Value, seen = 0) => answer(member, { worksheet, item: null, field, value, seen });
const stepOf = (key: string) => steps.find(({ worksheets }) => worksheets.some((sheet) => sheet.key === key))?.number ?? 0;
const history = (member: Member, asked: Readonly<Record<string, string>> = {}, key = worksheet) => historyPage(member, { step: stepOf(key), worksheet: key, ...historyAsked.parse(asked) });
const versions = (member: Member, old: string | null, now = "now", key = worksheet) => versionsPage(member, { step: stepOf(key), worksheet: key, old, new: now, page: 1 });
const restore = (member: Member, version: number, seen: number) => historyAct(member, { worksheet, intent: "restore", field, version, seen });
const standing = async (member: Member) => (await listAnswers(member, { worksheet })).fields[field];

async function row(member: Member, sheet: string, answers: Readonly<Record<string, Value>>): Promise<string> {
  const item = await changeRows(member, { worksheet: sheet, intent: "add" });
  for (const [place, value] of Object.entries(answers)) await answer(member, { worksheet: sheet, item, field: place, value, seen: 0 });
  return item;
}

describe("the history of a worksheet", () => {
  test("says who wrote what and when, the newest first, with the words that changed; saves in one breath are one", async () => {
    const { lead, core } = await buildCoalition();
    await write(core, "Help after the bill.");
    await write(core, "Help with the bill.", 1);
    await write(lead, "Help with every bill.", 2);
    const { entries, total } = await history(core);
    expect(total).toBe(2);
    expect(entries[0]).toMatchObject({ verb: "answer", by: lead.name, first: 3, last: 3, newest: 3, restorable: false, pieces: [{ kind: "same", text: "Help with " }, { kind: "gone", text: "the" }, { kind: "new", text: "every" }, { kind: "same", text: " bill." }] });
    expect(entries[1]).toMatchObject({ by: core.name, first: 1, last: 2, restorable: true, pieces: [{ kind: "new", text: "Help with the bill." }] });
    const each = await history(core, { each: "1" });
    expect(each.entries.map(({ last }) => last)).toEqual([3, 2, 1]);
  });

  test("puts any two versions of an answer side by side", async () => {
    const { core } = await buildCoalition();
    for (const [seen, words] of ["One bus an hour", "Two buses an hour", "Two buses"].entries()) await write(core, words, seen);
    const { compared } = await history(core, { field, old: "1", new: "3" });
    expect(compared).toMatchObject({ old: { version: 1, by: core.name }, new: { version: 3 }, change: { mark: "changed" } });
    expect(compared?.change?.pieces.map(({ kind }) => kind)).toContain("gone");
    expect(await refusalOf(history(core, { field, old: "1", new: "9" }))).toBe("not-found");
  });

  test("an older version comes back as a new one; nothing is lost, and a stale one is refused", async () => {
    const { lead, core, viewer } = await buildCoalition();
    await write(core, "First words");
    await write(lead, "Second words", 1);
    await restore(core, 1, 2);
    expect(await standing(core)).toMatchObject({ value: "First words", version: 3, by: core.name });
    await write(lead, "Third words", 3);
    expect(await refusalOf(restore(core, 2, 3))).toBe("stale");
    expect(await standing(core)).toMatchObject({ value: "Third words", version: 4 });
    expect(await refusalOf(restore(core, 9, 4))).toBe("not-found");
    expect(await refusalOf(restore(viewer, 1, 4))).toBe("forbidden");
    expect((await history(viewer)).entries.map(({ restorable }) => restorable)).toEqual([false, false, false, false]);
    expect((await history(core, { each: "1" })).total).toBe(4);
  });

  test("a row that was taken out keeps its history and comes back from it", async () => {
    const { lead, core } = await buildCoalition();
    const item = await row(core, "findings", { text: "Rent outruns pay" });
    await changeRows(lead, { worksheet: "findings", intent: "remove", row: item });
    const { entries } = await history(core, { item }, "findings");
    expect(entries.map(({ verb, by, gone }) => [verb, by, gone])).toEqual([["removed", lead.name, true], ["answer", core.name, true], ["added", core.name, true]]);
    expect(entries.map(({ rowName }) => rowName)).toEqual(Array(3).fill("Rent outruns pay"));
    expect(await refusalOf(historyAct(core, { worksheet: "findings", intent: "restore", item, field: "text", version: 1, seen: 1 }))).toBe("not-found");
    await historyAct(core, { worksheet: "findings", intent: "bring-back", row: item });
    expect((await listAnswers(core, { worksheet: "findings" })).rows.map(({ id }) => id)).toEqual([item]);
    expect((await history(core, { item }, "findings")).entries[0]).toMatchObject({ verb: "restored", by: core.name, gone: false });
  });

  test("ids of another coalition, of another worksheet, and questions that are not there find nothing", async () => {
    const { lead } = await buildCoalition();
    const { lead: stranger } = await buildCoalition();
    const theirs = await row(stranger, "findings", { text: "Theirs" });
    expect(await refusalOf(history(lead, { item: theirs }, "findings"))).toBe("not-found");
    expect(await refusalOf(history(stranger, { item: theirs }, "root_causes"))).toBe("not-found");
    expect(await refusalOf(history(lead, { field: "no_such_question" }))).toBe("not-found");
    expect(await refusalOf(historyPage(lead, { step: 2, worksheet, ...historyAsked.parse({}) }))).toBe("not-found");
    expect(await refusalOf(historyAct(lead, { worksheet: "findings", intent: "bring-back", row: theirs }))).toBe("not-found");
    expect(await refusalOf(historyAct(lead, { worksheet: "findings", intent: "restore", item: theirs, field: "text", version: 1, seen: 1 }))).toBe("not-found");
    expect((await history(lead, {}, "findings")).total).toBe(0);
  });
});

describe("what is not for everybody", () => {
  test("who sees only their own rows reads the history of those, and no version of the whole; what is closed is not there", async () => {
    const { lead, resident } = await buildCoalition();
    await row(lead, "comment_log", { comment: "County" });
    const mine = await row(resident, "comment_log", { comment: "Tenants" });
    const seen = await history(resident, {}, "comment_log");
    expect(seen.entries.map(({ item }) => item)).toEqual([mine, mine]);
    expect(seen).toMatchObject({ kept: [], may: { readsWhole: false, name: false } });
    expect(JSON.stringify(seen)).not.toContain("County");
    expect(await refusalOf(versions(resident, "sent-1", "now", "comment_log"))).toBe("not-found");
    await row(lead, "stakeholder_map", { name: "County" });
    expect(await refusalOf(history(resident, {}, "stakeholder_map"))).toBe("not-found");
  });

  test("answers without names have no history, and each person's own rating is in none", async () => {
    const { lead, core } = await buildCoalition();
    expect(await refusalOf(history(lead, {}, "health_check"))).toBe("not-found");
    expect(await refusalOf(history(lead, {}, "theory_of_change"))).toBe("not-found");
    const item = await row(lead, "priorities", { candidate: ["employment_opportunities"] });
    await answer(core, { worksheet: "priorities", item, field: "disparity", value: 3, seen: 0 });
    const { entries } = await history(lead, { item }, "priorities");
    expect(entries.map(({ field: place }) => place)).toEqual(["candidate", ""]);
  });

  test("small counts stay hidden in every former version, also those that were hidden beside another", async () => {
    const { lead, data, core } = await buildCoalition();
    const item = await row(lead, "descriptive_representation", { body: "School board", seats: 40, group: "Hispanic", officials: 4 });
    await answer(lead, { worksheet: "descriptive_representation", item, field: "officials", value: 37, seen: 1 });
    const finding = await row(lead, "findings", { text: "Only 7 families got help" });
    await answer(lead, { worksheet: "findings", item: finding, field: "text", value: "Only 8 families got help", seen: 1 });
    const officials = await history(core, { item, field: "officials", old: "1", new: "2", each: "1" }, "descriptive_representation");
    expect(officials.entries).toHaveLength(2);
    expect(JSON.stringify([officials.entries.map(({ pieces }) => pieces), officials.compared?.change])).not.toMatch(/37|\b4\b/);
    const findings = await history(core, { each: "1" }, "findings");
    expect(JSON.stringify(findings)).toContain("Only <11 families");
    expect(JSON.stringify(findings)).not.toMatch(/Only [78]/);
    expect(JSON.stringify(await history(data, { each: "1" }, "findings"))).toContain("Only 7 families");
    await historyAct(core, { worksheet: "findings", intent: "restore", item: finding, field: "text", version: 1, seen: 2 });
    expect((await listAnswers(data, { worksheet: "findings" })).rows[0]?.cells["text"]).toMatchObject({ value: "Only 7 families got help", version: 3 });
  });
});

describe("versions of the whole", () => {
  test("what was named and what was sent is compared with what stands now, answer by answer", async () => {
    const { core, viewer } = await buildCoalition();
    await write(core, "Before the board");
    await historyAct(core, { worksheet, intent: "name", name: "As sent to the board" });
    await approvalAct(core, { worksheet, intent: "send", note: "" });
    await write(core, "After the board", 1);
    const { kept } = await history(core);
    expect(kept.map(({ kind, by }) => [kind, by])).toEqual([["sent", core.name], ["named", core.name]]);
    const named = kept.find(({ kind }) => kind === "named")?.key ?? "";
    const page = await versions(viewer, named);
    expect(page).toMatchObject({ old: { name: "As sent to the board" }, changed: 1, same: 0 });
    expect(page.changes[0]?.answers[0]?.pieces).toEqual([{ kind: "gone", text: "Before" }, { kind: "new", text: "After" }, { kind: "same", text: " the board" }]);
    expect(await versions(viewer, named, "sent-1")).toMatchObject({ changed: 0, same: 1 });
    expect(await refusalOf(versions(viewer, "named-01994a50-0000-7000-8000-000000000000"))).toBe("not-found");
    const { lead: stranger } = await buildCoalition();
    expect(await refusalOf(versions(stranger, named))).toBe("not-found");
  });

  test("a name is given once, by who writes there, and is never changed or taken away", async () => {
    const { core, viewer } = await buildCoalition();
    const name = (member: Member, words: string) => historyAct(member, { worksheet, intent: "name", name: words });
    await name(core, "As sent to the board");
    expect(await refusalOf(name(core, "as sent to the BOARD"))).toBe("conflict");
    expect(await refusalOf(name(viewer, "Mine"))).toBe("forbidden");
    for (const change of ["update named_version set name = 'x'", "delete from named_version", "update worksheet_item_event set verb = 'restored'"]) await expect(asMemberSql(core, (client) => client.query(change))).rejects.toThrow(/permission denied|append-only/);
  });
});

describe("a long history", () => {
  test("10,000 versions are paged, in as many statements as two are", async () => {
    const { lead, core } = await buildCoalition();
    await write(lead, "Version 1");
    await write(core, "Version 2", 1);
    const asked = vi.spyOn(pg.Client.prototype, "query");
    await history(lead);
    const few = asked.mock.calls.length;
    await asMember(lead, (db) => db.$executeRaw`insert into answer_version (coalition_id, answer_id, version, value, changed_by, changed_at)
      select a.coalition_id, a.id, n, to_jsonb('Version ' || n), case when n % 2 = 0 then ${core.accountId}::uuid else ${lead.accountId}::uuid end, now() + n * interval '1 second' from answer a, generate_series(3, 10000) n where a.worksheet = ${worksheet} and a.field = ${field}`);
    await asMember(lead, (db) => db.answer.updateMany({ where: { worksheet, field }, data: { version: 10_000 } }));
    asked.mockClear();
    const first = await history(lead);
    expect(asked.mock.calls.length).toBe(few);
    asked.mockRestore();
    expect(first).toMatchObject({ total: 10_000, pages: 250 });
    expect(first.entries).toHaveLength(40);
    expect(first.entries[0]).toMatchObject({ last: 10_000 });
    const last = await history(lead, { page: "250" });
    expect(last.entries.at(-1)).toMatchObject({ last: 1, by: lead.name });
    expect((await history(lead, { page: "9999" })).entries).toEqual([]);
    await restore(lead, 5000, 10_000);
    expect(await standing(lead)).toMatchObject({ value: "Version 5000", version: 10_001 });
  });

  test("a text too long for a list is told on the page that has room for it", async () => {
    const { core } = await buildCoalition();
    const more = await addMember(core, ["core"], "More");
    const long = "word ".repeat(900);
    await write(core, `${long}end`);
    await write(more, `${long}another end`, 1);
    const { entries } = await history(core);
    expect(entries[0]).toMatchObject({ long: true, pieces: null });
    const { compared } = await history(core, { field, old: "1", new: "2" });
    expect(compared?.change?.pieces.find(({ kind }) => kind === "new")?.text).toContain("another");
  });
});

describe("the history of the theory of change", () => {
  const changes = (member: Member, asked: Readonly<Record<string, string>> = {}) => theoryHistory(member, theoryAsked.parse(asked));

  test("tells each change, compares two wordings of a row, and brings one back with all it said", async () => {
    const { lead, resident, viewer } = await buildCoalition();
    const node = await addNode(resident, { kind: "outcome", text: "Rent is fair", who: "Renters", dueOn: "2027-03-01" });
    await reviseNode(lead, { node, seen: 1, text: "Rent is fair everywhere" });
    const { entries, total, rowName } = await changes(viewer, { row: node });
    expect([total, rowName]).toEqual([2, "Rent is fair everywhere"]);
    expect(entries.map(({ verb, by, restorable }) => [verb, by, restorable])).toEqual([["revised", lead.name, null], ["added", resident.name, null]]);
    expect(entries[0]?.pieces).toEqual([{ kind: "same", text: "Rent is fair" }, { kind: "new", text: " everywhere" }]);
    const [newest, first] = (await changes(resident, { row: node })).entries;
    expect([newest?.restorable, first?.restorable]).toEqual([null, 2]);
    expect((await changes(viewer, { row: node, old: first?.id ?? "", new: newest?.id ?? "" })).compared?.pieces.at(-1)).toEqual({ kind: "new", text: " everywhere" });
    const bringBack = (member: Member, seen: number) => theoryHistoryAct(member, { intent: "restore", revision: first?.id ?? "", seen });
    expect(await refusalOf(bringBack(resident, 1))).toBe("stale");
    expect(await refusalOf(bringBack(viewer, 2))).toBe("forbidden");
    await bringBack(resident, 2);
    expect((await theory(lead)).nodes[0]).toMatchObject({ text: "Rent is fair", who: "Renters", dueOn: "2027-03-01", version: 3 });
  });

  test("a row that was taken out comes back; what is of another coalition is not there", async () => {
    const { lead } = await buildCoalition();
    const { lead: stranger } = await buildCoalition();
    const node = await addNode(lead, { kind: "value", text: "We listen first" });
    await removeNode(lead, { node });
    expect((await changes(lead)).entries[0]).toMatchObject({ verb: "removed", gone: true, bringsBack: true });
    expect(await refusalOf(changes(stranger, { row: node }))).toBe("not-found");
    expect(await refusalOf(theoryHistoryAct(stranger, { intent: "bring-back", row: node }))).toBe("not-found");
    await theoryHistoryAct(lead, { intent: "bring-back", row: node });
    expect((await theory(lead)).nodes.map(({ text }) => text)).toEqual(["We listen first"]);
  });
});
