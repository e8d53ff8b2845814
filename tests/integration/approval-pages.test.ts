import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../app/content/worksheet-fields";
import { approvalAct, approvalLines, reviewPage, sentPage, sheetApproval } from "../../app/domain/approval/approval.server";
import { endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { assemble } from "../../app/domain/plan/plan.server";
import { answer, changeRows, road } from "../../app/domain/process/process.server";
import { buildCoalition } from "../build";
import { sheetsAmong } from "../../app/domain/notice/sheets-among";
import { waitingFor } from "../../app/domain/notice/notice.server";
import { refusalOf } from "../refusal";

const sheetsThatWait = async (member: Member) => sheetsAmong(await waitingFor(member));
const worksheet = "shared_definition";
const write = (member: Member, value: string, seen = 0, field = "econ_local") => answer(member, { worksheet, item: null, field, value, seen });
const standings = async (member: Member) => (await road(member)).stops.flatMap(({ sheets }) => sheets);
const review = (member: Member, wanted: { readonly worksheet?: string; readonly step?: number; readonly since?: number } = {}) => reviewPage(member, { step: wanted.step ?? 1, worksheet: wanted.worksheet ?? worksheet, since: wanted.since ?? null, page: 1 });
const send = (member: Member, sheet = worksheet) => approvalAct(member, { worksheet: sheet, intent: "send", note: "Please look" });
const approve = async (member: Member, at: Parameters<typeof review>[1] = {}) => approvalAct(member, { worksheet: at.worksheet ?? worksheet, intent: "approve", submission: (await review(member, at)).sent.id });
const sendBack = async (member: Member, reason: string) => approvalAct(member, { worksheet, intent: "send-back", submission: (await review(member)).sent.id, reason });

async function cardOf(member: Member, key = worksheet) {
  const standing = (await standings(member)).find((one) => one.key === key);
  return standing ? sheetApproval(member, { standing }) : null;
}

async function lineOf(member: Member, key = worksheet) {
  return (await approvalLines(member, await standings(member)))[key];
}

describe("where a worksheet stands", () => {
  test("is said on its page and in the lists alike, with what each person does next", async () => {
    const { lead, core, viewer } = await buildCoalition();
    expect(await lineOf(core)).toMatchObject({ state: { kind: "empty" }, act: "start" });
    expect(await cardOf(core)).toMatchObject({ state: { kind: "empty" }, may: { send: false } });
    await write(core, "Getting ahead");
    expect(await lineOf(core)).toMatchObject({ state: { kind: "begun" }, act: "go-on" });
    const card = await cardOf(core);
    expect(card).toMatchObject({ goesTo: lead.name, may: { send: true, reopen: false }, missing: null });
    expect(card?.open.length).toBe(fieldsOf(worksheet).filter(({ required }) => required).length - 1);
    await send(core);
    expect(await lineOf(lead)).toMatchObject({ state: { kind: "waits" }, mine: true, act: "review" });
    expect(await lineOf(core)).toMatchObject({ state: { kind: "waits", who: [{ names: [lead.name] }] }, mine: false, act: "open" });
    expect(await cardOf(core)).toMatchObject({ sent: { number: 1, note: "Please look" }, may: { send: false } });
    await sendBack(lead, "Say for whom.");
    expect(await lineOf(core)).toMatchObject({ state: { kind: "sent-back", reason: "Say for whom." }, act: "mend" });
    expect(await lineOf(viewer)).toMatchObject({ state: { kind: "sent-back" }, act: "open" });
    await send(core);
    await approve(lead);
    expect(await lineOf(core)).toMatchObject({ state: { kind: "approved", version: 1 }, act: "open" });
    expect((await cardOf(core))?.may).toEqual({ send: false, reopen: false });
    expect((await cardOf(lead))?.may).toEqual({ send: false, reopen: true });
    await write(core, "Getting ahead faster", 1);
    expect(await cardOf(core)).toMatchObject({ state: { kind: "approved-draft", version: 1 }, approved: { number: 2, version: 1 }, may: { send: true } });
  });

  test("is not said where the worksheet has a page of its own, nobody approves it, or it is not open whole", async () => {
    const { lead, workingGroup, resident } = await buildCoalition();
    expect(await cardOf(lead, "targets")).toBeNull();
    expect(await cardOf(lead, "orientation_log")).toBeNull();
    expect(await cardOf(workingGroup, "stakeholder_map")).toBeNull();
    expect(Object.keys(await approvalLines(resident, await standings(resident)))).not.toContain("stakeholder_map");
  });

  test("says which signature nobody can give", async () => {
    const { lead, facilitator } = await buildCoalition();
    await changeRows(lead, { worksheet: "headline", intent: "add" });
    expect(await cardOf(lead, "headline")).toMatchObject({ goesTo: facilitator.name, missing: null });
    await endMembership(lead, { membership: facilitator.membershipId });
    expect(await cardOf(lead, "headline")).toMatchObject({ goesTo: "Facilitator", missing: "Facilitator" });
  });
});

describe("the review of what was sent", () => {
  test("shows all of a first version, then only what changed since the approved one", async () => {
    const { lead, core } = await buildCoalition();
    await write(core, "Help after the bill.");
    await write(core, "Being heard", 0, "power_local");
    await send(core);
    expect(await review(lead)).toMatchObject({ base: null, changed: 2, total: 2, may: { approve: true, sendBack: true }, approved: null });
    await approve(lead);
    await write(core, "Help with the bill.", 1);
    await send(core);
    const page = await review(lead);
    expect(page).toMatchObject({ base: { kind: "approved", version: 1 }, sent: { version: 2 }, changed: 1, total: 2, approved: 1, same: [expect.any(String)] });
    expect(page.changes[0]?.answers[0]?.pieces).toEqual([{ kind: "same", text: "Help " }, { kind: "gone", text: "after" }, { kind: "new", text: "with" }, { kind: "same", text: " the bill." }]);
  });

  test("stands on the words that were sent, says when somebody has written on, and binds those that were looked at", async () => {
    const { lead, core } = await buildCoalition();
    await write(core, "Sent words");
    await send(core);
    const looked = await review(lead);
    await write(core, "Other words", 1);
    const page = await review(lead);
    expect(page).toMatchObject({ newerDraft: true, changes: [{ answers: [{ pieces: [{ kind: "new", text: "Sent words" }] }] }] });
    await send(core);
    expect(await refusalOf(approvalAct(lead, { worksheet, intent: "approve", submission: looked.sent.id }))).toBe("stale");
  });

  test("offers to show what changed since it was sent back", async () => {
    const { lead, core } = await buildCoalition();
    await write(core, "One");
    await write(core, "Being heard", 0, "power_local");
    await send(core);
    await sendBack(lead, "Say for whom.");
    await write(core, "One for all", 1);
    await send(core);
    expect(await review(lead)).toMatchObject({ base: null, sinceBack: 1, changed: 2 });
    expect(await review(lead, { since: 1 })).toMatchObject({ base: { kind: "sent-back", number: 1 }, sinceBack: null, changed: 1 });
  });

  test("tells a list row by row", async () => {
    const { lead, core } = await buildCoalition();
    const at = { worksheet: "stakeholder_map", step: 4 };
    const rows = [await changeRows(core, { worksheet: at.worksheet, intent: "add" }), await changeRows(core, { worksheet: at.worksheet, intent: "add" })];
    const name = (row: string | undefined, value: string, seen = 0) => answer(core, { worksheet: at.worksheet, item: row ?? null, field: "name", value, seen });
    await name(rows[0], "Forest Hospital");
    await name(rows[1], "The library");
    await send(core, at.worksheet);
    await approve(lead, at);
    await name(rows[0], "Forest General Hospital", 1);
    await changeRows(core, { worksheet: at.worksheet, intent: "remove", row: rows[1] ?? "" });
    await changeRows(core, { worksheet: at.worksheet, intent: "add" });
    await send(core, at.worksheet);
    const page = await review(lead, at);
    expect(page.changes.map(({ mark }) => mark)).toEqual(["changed", "new", "removed"]);
    expect(page.changes[0]?.answers.map(({ pieces }) => pieces.map(({ kind, text }) => [kind, text.trim()]))).toEqual([[["same", "Forest"], ["new", "General"], ["same", "Hospital"]]]);
  });

  test("reads on after a signature, with who signed; any sending can be read whole, by those of the coalition", async () => {
    const { lead, core, resident } = await buildCoalition();
    const { lead: stranger } = await buildCoalition();
    await write(lead, "Old words");
    await send(lead);
    expect(await approve(lead)).toBe("Signed. It waits for the others.");
    expect(await review(lead)).toMatchObject({ signed: true, may: { approve: false }, missing: [{ hand: "second_person" }], sent: { signatures: [{ name: lead.name }] } });
    expect(await sheetsThatWait(core)).toHaveLength(1);
    await write(lead, "New words", 1);
    const sent = await sentPage(resident, { step: 1, worksheet, number: 1 });
    expect(sent.parts[0]?.answers.map(({ words }) => words)).toEqual(["Old words"]);
    expect(await refusalOf(sentPage(stranger, { step: 1, worksheet, number: 1 }))).toBe("not-found");
    expect(await refusalOf(sentPage(lead, { step: 1, worksheet, number: 2 }))).toBe("not-found");
    expect(await refusalOf(review(stranger))).toBe("not-found");
  });
});

describe("the plan", () => {
  test("keeps the approved words while a newer draft is written, and has the new ones once they are approved", async () => {
    const { lead, core } = await buildCoalition();
    const inPlan = async () => JSON.stringify(await assemble(lead, { locale: "en" }));
    await write(core, "Everybody can pay rent.");
    await send(core);
    await approve(lead);
    await write(core, "Everybody can pay rent and save.", 1);
    expect(await inPlan()).toContain("Everybody can pay rent.");
    expect(await inPlan()).not.toContain("and save");
    await send(core);
    await approve(lead);
    expect(await inPlan()).toContain("Everybody can pay rent and save.");
  });
});
