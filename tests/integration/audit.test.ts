import { beforeAll, describe, expect, test } from "vitest";
import { asMember, asMemberSql, asSystemSql, changeTogether } from "../../app/db/work.server";
import { approvalAct, reviewPage } from "../../app/domain/approval/approval.server";
import { auditAsked, auditFile, auditPage } from "../../app/domain/audit/audit.server";
import { changeRoles, endMembership, listPeople } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { decisionsFile } from "../../app/domain/decision/decision.server";
import { historyAct } from "../../app/domain/history/history.server";
import { theoryHistory, theoryHistoryAct, theoryAsked } from "../../app/domain/history/theory-history.server";
import { localFile, rawFigures } from "../../app/domain/local-data/local-data.server";
import { answer, attest, changeRows, sheetCsv } from "../../app/domain/process/process.server";
import { addTask } from "../../app/domain/task/task.server";
import { tasksFile } from "../../app/domain/task/task.server";
import { addNode, removeNode, reviseNode } from "../../app/domain/theory/theory.server";
import { addMember, buildCoalition, type BuiltCoalition } from "../build";
import { buildLocal } from "../build-local";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;
const worksheet = "shared_definition";
const events = (member: Member) => asMember(member, (db) => db.auditEvent.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }], select: { id: true, kind: true, accountId: true, subjectId: true } }));

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
});

/** The rows that an act writes. */
async function written(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = new Set((await events(ours.lead)).map(({ id }) => id));
  await act();
  return (await events(ours.lead)).filter(({ id }) => !before.has(id)).map(({ kind, accountId }) => `${kind} ${accountId === ours.core.accountId ? "core" : accountId === ours.lead.accountId ? "lead" : "other"}`);
}

async function seenOf({ membershipId }: Member): Promise<number> {
  return (await listPeople(ours.lead)).find(({ id }) => id === membershipId)?.version ?? 0;
}

const submission = async () => (await reviewPage(ours.lead, { step: 1, worksheet, since: null, page: 1 })).sent.id;
const send = () => approvalAct(ours.core, { worksheet, intent: "send", note: "" });

describe("each act that has to be accounted for writes one row", () => {
  test("roles that change, and memberships that end", async () => {
    const some = await addMember(ours.lead, ["viewer"], "Some Body");
    const seen = await seenOf(some);
    expect(await written(() => changeRoles(ours.lead, { membership: some.membershipId, roles: ["core"], seen }))).toEqual(["member.roles_changed lead"]);
    expect(await written(async () => expect(await refusalOf(changeRoles(ours.lead, { membership: some.membershipId, roles: ["viewer"], seen }))).toBe("stale"))).toEqual([]);
    expect(await written(() => endMembership(ours.lead, { membership: some.membershipId }))).toEqual(["member.left lead"]);
  });

  test("approvals, what is sent back, what is reopened; not what is only written or sent", async () => {
    expect(await written(() => answer(ours.core, { worksheet, item: null, field: "econ_local", value: "First", seen: 0 }))).toEqual([]);
    expect(await written(send)).toEqual([]);
    expect(await written(async () => approvalAct(ours.lead, { worksheet, intent: "send-back", submission: await submission(), reason: "Say more" }))).toEqual(["approval.sent_back lead"]);
    await send();
    expect(await written(async () => approvalAct(ours.lead, { worksheet, intent: "approve", submission: await submission() }))).toEqual(["approval.approved lead"]);
    expect(await written(() => approvalAct(ours.lead, { worksheet, intent: "reopen", reason: "It changed" }))).toEqual(["approval.reopened lead"]);
  });

  test("a person's word about a criterion, and taking it back", async () => {
    expect(await written(() => attest(ours.lead, { criterion: "1.d", met: true, because: "No anchor institution here" }))).toEqual(["attestation.given lead"]);
    expect(await written(() => attest(ours.lead, { criterion: "1.d", met: true, because: "Once more" }))).toEqual([]);
    expect(await written(() => attest(ours.lead, { criterion: "1.d", met: false }))).toEqual(["attestation.taken_back lead"]);
  });

  test("what is brought back: an answer, a row, words and parts of the theory", async () => {
    await answer(ours.core, { worksheet, item: null, field: "power_local", value: "Before", seen: 0 });
    await answer(ours.core, { worksheet, item: null, field: "power_local", value: "After", seen: 1 });
    expect(await written(() => historyAct(ours.core, { worksheet, intent: "restore", field: "power_local", version: 1, seen: 2 }))).toEqual(["answer.restored core"]);
    const row = await changeRows(ours.core, { worksheet: "findings", intent: "add" });
    await changeRows(ours.core, { worksheet: "findings", intent: "remove", row });
    expect(await written(() => historyAct(ours.core, { worksheet: "findings", intent: "bring-back", row }))).toEqual(["answer.row_restored core"]);
    const node = await addNode(ours.core, { kind: "value", text: "Before" });
    await reviseNode(ours.core, { node, seen: 1, text: "After" });
    const first = (await theoryHistory(ours.core, theoryAsked.parse({ row: node }))).entries.at(-1)?.id ?? "";
    expect(await written(() => theoryHistoryAct(ours.core, { intent: "restore", revision: first, seen: 2 }))).toEqual(["theory.wording_restored core"]);
    await removeNode(ours.core, { node });
    expect(await written(() => theoryHistoryAct(ours.core, { intent: "bring-back", row: node }))).toEqual(["theory.restored core"]);
  });

  test("files that are taken out, and small counts that are looked at", async () => {
    await addTask(ours.core, { title: "Print cards" });
    for (const file of [() => tasksFile(ours.core), () => decisionsFile(ours.core), () => sheetCsv(ours.core, { step: 1, worksheet })]) expect(await written(file)).toEqual(["export.made core"]);
    const id = await buildLocal(ours.data, { name: "Counts" });
    expect(await written(() => localFile(ours.core, { id }))).toEqual(["export.made core"]);
    expect(await written(() => rawFigures(ours.lead, { id }))).toEqual(["restricted.seen lead"]);
    expect(await written(async () => expect(await refusalOf(Promise.resolve().then(() => rawFigures(ours.core, { id })))).toBe("forbidden"))).toEqual([]);
  });
});

describe("the record", () => {
  test("is of the transaction: where the act comes to nothing, it is not there", async () => {
    const some = await addMember(ours.lead, ["viewer"], "Else Body");
    const seen = await seenOf(some);
    const fails = changeTogether(ours.lead, async () => {
      await changeRoles(ours.lead, { membership: some.membershipId, roles: ["core"], seen });
      throw new Error("The power went out.");
    });
    expect(await written(() => expect(fails).rejects.toThrow("The power went out."))).toEqual([]);
    expect(await seenOf(some)).toBe(seen);
  });

  test("is changed and emptied by nobody, not even by the system or the owner of the tables", async () => {
    const changes = ["update audit_event set actor = 'nobody'", "delete from audit_event", "truncate audit_event"];
    for (const change of changes) {
      await expect(asMemberSql(ours.lead, (client) => client.query(change)), `member: ${change}`).rejects.toThrow("permission denied");
      await expect(asSystemSql((client) => client.query(change)), `system: ${change}`).rejects.toThrow("permission denied");
      await expect(asSystemSql(async (client) => { await client.query("reset role"); await client.query(change); }), `owner: ${change}`).rejects.toThrow("append-only");
    }
  });

  test("is read by leads alone, of their own coalition, in words and as a file in which no cell is a formula", async () => {
    const theirs = await buildCoalition({ name: "Theirs" });
    const node = await addNode(theirs.lead, { kind: "value", text: "=HYPERLINK(\"https://example.org\")" });
    await removeNode(theirs.lead, { node });
    await theoryHistoryAct(theirs.lead, { intent: "bring-back", row: node });
    for (const [seat, member] of Object.entries(ours)) if (seat !== "lead") expect(await refusalOf(Promise.resolve().then(() => auditPage(member, auditAsked.parse({})))), seat).toBe("forbidden");
    const page = await auditPage(theirs.lead, auditAsked.parse({ group: "restores" }));
    expect(page.lines).toEqual([expect.objectContaining({ actor: theirs.lead.name, what: "Brought a part of the theory of change back", about: "=HYPERLINK(\"https://example.org\")" })]);
    const { text } = await auditFile(theirs.lead, { group: null });
    expect(text).toContain("\"'=HYPERLINK");
    expect(text).not.toContain("Else Body");
    expect((await auditPage(theirs.lead, auditAsked.parse({ group: "exports" }))).lines).toEqual([expect.objectContaining({ about: "audit.csv" })]);
    const roles = await auditPage(ours.lead, auditAsked.parse({ group: "roles" }));
    expect(roles.lines).toEqual(expect.arrayContaining([expect.objectContaining({ what: "Changed roles", about: "Some Body", more: "Core planning team" })]));
  });
});
