import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { approve, approvedSheet, reopen, sendBack, sendForApproval } from "../../app/domain/approval/approval.server";
import type { Member } from "../../app/domain/coalition/member";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { addMember, buildCoalition } from "../build";
import { sheetsAmong } from "../../app/domain/notice/sheets-among";
import { waitingFor } from "../../app/domain/notice/notice.server";
import { refusalOf } from "../refusal";

const sheetsThatWait = async (member: Member) => sheetsAmong(await waitingFor(member));
const worksheet = "shared_definition";
const say = (member: Member, value: string, seen = 0, sheet = worksheet, field = "econ_local") => answer(member, { worksheet: sheet, item: null, field, value, seen });
const send = (member: Member, sheet = worksheet) => sendForApproval(member, { worksheet: sheet, note: "Please look" });
const newest = (member: Member, sheet = worksheet) =>
  asMember(member, async (db) => (await db.worksheetSubmission.findFirstOrThrow({ where: { worksheet: sheet }, orderBy: { number: "desc" }, select: { id: true } })).id);

describe("approving a worksheet", () => {
  test("binds the words that were sent: writing on makes a draft, the approved text stays until a newer one is approved", async () => {
    const { lead, core } = await buildCoalition();
    await say(core, "Getting ahead together");
    expect(await send(core)).toBe(1);
    expect(await sheetsThatWait(lead)).toMatchObject([{ kind: "sign", worksheet, id: "1B", step: 1, version: 1, by: core.name, words: "Please look" }]);
    expect(await sheetsThatWait(core)).toEqual([]);
    await say(core, "Getting ahead together, faster", 1);
    expect(await approve(lead, { worksheet, submission: await newest(lead) })).toEqual({ complete: true, version: 1 });
    expect(await sheetsThatWait(lead)).toEqual([]);
    const words = async (member: Member) => (await approvedSheet(member, { worksheet }))?.sheet.fields["econ_local"];
    expect(await words(core)).toMatchObject({ value: "Getting ahead together", version: 1 });
    expect(await send(core)).toBe(2);
    expect(await words(core)).toMatchObject({ version: 1 });
    await approve(lead, { worksheet, submission: await newest(lead) });
    expect(await words(core)).toMatchObject({ value: "Getting ahead together, faster", version: 2 });
  });

  test("is refused for what is not the newest, for what is over, and for who may not, and changes nothing", async () => {
    const { lead, core, resident, viewer } = await buildCoalition();
    await say(core, "First words");
    await send(core);
    const first = await newest(lead);
    await say(core, "Second words", 1);
    await send(core);
    expect(await refusalOf(approve(lead, { worksheet, submission: first }))).toBe("stale");
    expect(await refusalOf(sendBack(lead, { worksheet, submission: first, reason: "Why" }))).toBe("stale");
    const second = await newest(lead);
    for (const member of [core, resident, viewer]) expect(await refusalOf(approve(member, { worksheet, submission: second }))).toBe("forbidden");
    for (const member of [resident, viewer]) expect(await refusalOf(sendBack(member, { worksheet, submission: second, reason: "No" }))).toBe("forbidden");
    expect(await approvedSheet(lead, { worksheet })).toBeNull();
    await approve(lead, { worksheet, submission: second });
    expect(await refusalOf(approve(lead, { worksheet, submission: second }))).toBe("conflict");
    expect(await refusalOf(sendBack(lead, { worksheet, submission: second, reason: "Late" }))).toBe("conflict");
    expect(await refusalOf(send(core))).toBe("conflict");
  });

  test("goes back with the reason as written, waits for the sender, and is sent again", async () => {
    const { lead, core } = await buildCoalition();
    await say(core, "Words");
    await send(core);
    const submission = await newest(lead);
    expect(await refusalOf(sendBack(lead, { worksheet, submission, reason: " " }))).toBe("invalid");
    await sendBack(lead, { worksheet, submission, reason: "Say who it is for." });
    expect(await sheetsThatWait(core)).toMatchObject([{ kind: "sent-back", worksheet, by: lead.name, words: "Say who it is for." }]);
    expect(await sheetsThatWait(lead)).toEqual([]);
    expect(await send(core)).toBe(1);
    expect(await sheetsThatWait(core)).toEqual([]);
    expect(await sheetsThatWait(lead)).toMatchObject([{ kind: "sign" }]);
  });

  test("takes a second person where the sender is the one who signs", async () => {
    const { lead, core } = await buildCoalition();
    await say(lead, "Our words");
    await send(lead);
    const submission = await newest(lead);
    expect(await approve(lead, { worksheet, submission })).toMatchObject({ complete: false });
    expect(await approvedSheet(lead, { worksheet })).toBeNull();
    expect(await sheetsThatWait(core)).toMatchObject([{ kind: "sign", by: lead.name }]);
    expect(await approve(core, { worksheet, submission })).toMatchObject({ complete: true });
  });

  test("takes each signature that the guide names", async () => {
    const { lead, core, resident } = await buildCoalition();
    await say(lead, "What we found", 0, "summary_final", "body");
    await send(lead, "summary_final");
    const submission = await newest(lead, "summary_final");
    expect(await approve(core, { worksheet: "summary_final", submission })).toMatchObject({ complete: false });
    expect(await refusalOf(approve(core, { worksheet: "summary_final", submission }))).toBe("conflict");
    expect(await approve(resident, { worksheet: "summary_final", submission })).toMatchObject({ complete: true });
  });

  test("two people who sign at once are both counted, and one of them completes it", async () => {
    const { lead, core } = await buildCoalition();
    const resident = await addMember(lead, ["resident"]);
    await say(lead, "What we found", 0, "summary_final", "body");
    await send(lead, "summary_final");
    const submission = await newest(lead, "summary_final");
    const both = await Promise.all([core, resident].map((member) => approve(member, { worksheet: "summary_final", submission })));
    expect(both.filter(({ complete }) => complete)).toHaveLength(1);
    expect(await approvedSheet(lead, { worksheet: "summary_final" })).toMatchObject({ version: 1 });
  });

  test("of one who approves and one who sends back at once, the first counts and the other is told", async () => {
    const { lead, core } = await buildCoalition();
    const second = await addMember(lead, ["lead"]);
    await say(core, "Words");
    await send(core);
    const submission = await newest(lead);
    const said = await Promise.allSettled([approve(lead, { worksheet, submission }), sendBack(second, { worksheet, submission, reason: "Not yet" })]);
    expect(said.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(said.find(({ status }) => status === "rejected")).toMatchObject({ reason: { reason: "conflict" } });
  });

  test("two who send at once send once", async () => {
    const { lead, core } = await buildCoalition();
    await say(core, "Words");
    const sent = await Promise.allSettled([send(core), send(lead)]);
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(sent.find(({ status }) => status === "rejected")).toMatchObject({ reason: { reason: "conflict" } });
  });

  test("an approved worksheet is opened again with a reason, by those who may, and the same words may then be sent", async () => {
    const { lead, core } = await buildCoalition();
    await say(core, "Words");
    expect(await refusalOf(reopen(lead, { worksheet, reason: "Early" }))).toBe("conflict");
    await send(core);
    await approve(lead, { worksheet, submission: await newest(lead) });
    expect(await refusalOf(reopen(core, { worksheet, reason: "I would like to" }))).toBe("forbidden");
    expect(await refusalOf(reopen(lead, { worksheet, reason: " " }))).toBe("invalid");
    await reopen(lead, { worksheet, reason: "The council changed" });
    expect(await refusalOf(reopen(lead, { worksheet, reason: "Again" }))).toBe("conflict");
    expect(await approvedSheet(core, { worksheet })).toMatchObject({ version: 1 });
    expect(await send(core)).toBe(2);
  });

  test("freezes the rows of a list in their order, whatever happens to them afterwards", async () => {
    const { lead, core } = await buildCoalition();
    const rows = [await changeRows(core, { worksheet: "stakeholder_map", intent: "add" }), await changeRows(core, { worksheet: "stakeholder_map", intent: "add" })];
    await send(core, "stakeholder_map");
    await changeRows(core, { worksheet: "stakeholder_map", intent: "remove", row: rows[0] ?? "" });
    await approve(lead, { worksheet: "stakeholder_map", submission: await newest(lead, "stakeholder_map") });
    expect((await approvedSheet(lead, { worksheet: "stakeholder_map" }))?.sheet.rows.map(({ id }) => id)).toEqual(rows);
    expect(await send(core, "stakeholder_map")).toBe(2);
  });

  test("is not asked for where nobody approves, where the work has a page of its own, where nothing stands, or by who does not write", async () => {
    const { lead, core, viewer } = await buildCoalition();
    expect(await refusalOf(send(lead, "orientation_log"))).toBe("conflict");
    expect(await refusalOf(send(lead, "targets"))).toBe("conflict");
    expect(await refusalOf(send(core))).toBe("invalid");
    expect(await refusalOf(send(viewer))).toBe("forbidden");
  });

  test("of another coalition is not there", async () => {
    const { lead, core } = await buildCoalition();
    const { lead: stranger } = await buildCoalition();
    await say(core, "Words");
    await send(core);
    expect(await refusalOf(approve(stranger, { worksheet, submission: await newest(lead) }))).toBe("not-found");
    expect(await sheetsThatWait(stranger)).toEqual([]);
    await expect(asMember(lead, (db) => db.worksheetSubmission.updateMany({ data: { note: "changed" } }))).rejects.toThrow();
  });
});
