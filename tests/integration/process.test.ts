import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { createCoalition, membershipIn } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite, listInvitations, withdraw } from "../../app/domain/coalition/invitation.server";
import type { Member } from "../../app/domain/coalition/member";
import { currentStep } from "../../app/domain/process/process";
import { answer, attest, changeRows, listAnswers, listWords, road } from "../../app/domain/process/process.server";
import { buildCoalition, buildPerson, buildPlace } from "../build";
import { refusalOf } from "../refusal";

const definition = { worksheet: "shared_definition", item: null, field: "econ_local" } as const;
const words = (member: Member, value: string, seen = 0) => answer(member, { ...definition, value, seen });

async function stepOf(member: Member, number: number) {
  const { stops } = await road(member);
  return stops.find(({ step }) => step.number === number);
}

describe("answering", () => {
  test("an answer is there for everyone in the coalition, with who wrote it", async () => {
    const { core, viewer } = await buildCoalition();
    expect(await words(core, "Pay that keeps a family")).toMatchObject({ kind: "saved", version: 1 });
    const sheet = await listAnswers(viewer, { worksheet: "shared_definition" });
    expect(sheet.fields.econ_local).toMatchObject({ value: "Pay that keeps a family", version: 1, by: core.name });
  });

  test("a save over words one has not seen changes nothing and brings both texts", async () => {
    const { lead, core } = await buildCoalition();
    await words(lead, "First");
    await words(core, "Second", 1);
    expect(await words(lead, "Mine", 1)).toEqual({ kind: "stale", value: "Second", version: 2, by: core.name });
    const { fields } = await listAnswers(lead, { worksheet: "shared_definition" });
    expect(fields.econ_local?.value).toBe("Second");
    expect(await words(lead, "Mine and second", 2)).toMatchObject({ kind: "saved", version: 3 });
  });

  test("of two first answers at the same moment one stands and the other is told", async () => {
    const { lead, core } = await buildCoalition();
    const outcomes = await Promise.all([words(lead, "One"), words(core, "Two")]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["saved", "stale"]);
  });

  test("the same words from two hands are no conflict", async () => {
    const { lead, core } = await buildCoalition();
    await words(lead, "Same");
    expect(await words(core, "Same")).toMatchObject({ kind: "saved", version: 1 });
  });

  test("every text an answer ever had is kept", async () => {
    const { lead } = await buildCoalition();
    await words(lead, "One");
    await words(lead, "Two", 1);
    const history = await asMember(lead, (db) => db.answerVersion.findMany({ orderBy: { version: "asc" } }));
    expect(history.map(({ value }) => value)).toEqual(["One", "Two"]);
  });

  test("typing is told once, however often it saves", async () => {
    const { lead } = await buildCoalition();
    await words(lead, "One");
    await words(lead, "Two", 1);
    expect(await asMember(lead, (db) => db.activity.count({ where: { kind: "answer.changed" } }))).toBe(1);
  });

  test("a viewer reads and does not write; a data lead writes in data worksheets only", async () => {
    const { viewer, data } = await buildCoalition();
    expect(await refusalOf(words(viewer, "No"))).toBe("forbidden");
    expect(await refusalOf(words(data, "No"))).toBe("forbidden");
    expect(await answer(data, { worksheet: "community_and_peers", item: null, field: "peers", value: ["99003"], seen: 0 })).toMatchObject({ kind: "saved" });
  });

  test("only questions that the guide asks are stored, where it asks them, with an answer of their kind", async () => {
    const { lead } = await buildCoalition();
    const row = await changeRows(lead, { worksheet: "findings", intent: "add" });
    const refused = async (worksheet: string, item: string | null, field: string, value: Parameters<typeof answer>[1]["value"] = "x") => refusalOf(answer(lead, { worksheet, item, field, value, seen: 0 }));
    for (const field of ["no_such_field", "__proto__", "constructor", "toString", "econ_local.more", "principle_commitments", "principle_commitments.__proto__"]) {
      expect(await refused("shared_definition", null, field), field).toBe("not-found");
    }
    expect(await refused("shared_definition", row, "econ_local")).toBe("not-found");
    expect(await refused("findings", null, "text")).toBe("not-found");
    expect(await refused("__proto__", null, "text")).toBe("not-found");
    expect(await refused("findings", row, "confidence", 999)).toBe("invalid");
    expect(await refused("findings", row, "valence", "__proto__")).toBe("invalid");
    expect(await refusalOf(changeRows(lead, { worksheet: "shared_definition", intent: "add" }))).toBe("not-found");
    expect(await refusalOf(changeRows(lead, { worksheet: "constructor", intent: "add" }))).toBe("not-found");
    expect(await asMember(lead, (db) => db.answer.count())).toBe(0);
  });

  test("an unknown worksheet is not found", async () => {
    const { lead } = await buildCoalition();
    expect(await refusalOf(answer(lead, { ...definition, worksheet: "attested", value: "x", seen: 0 }))).toBe("not-found");
  });
});

describe("two coalitions", () => {
  test("neither sees the other's answers, rows or road", async () => {
    const ours = await buildCoalition();
    const theirs = await buildCoalition();
    await words(ours.lead, "Ours");
    const row = await changeRows(ours.lead, { worksheet: "findings", intent: "add" });
    expect(await listAnswers(theirs.lead, { worksheet: "shared_definition" })).toEqual({ fields: {}, rows: [] });
    expect(await refusalOf(answer(theirs.lead, { worksheet: "findings", item: row, field: "text", value: "x", seen: 0 }))).toBe("not-found");
    expect(await refusalOf(changeRows(theirs.lead, { worksheet: "findings", intent: "remove", row }))).toBe("not-found");
    expect((await stepOf(theirs.lead, 1))?.state).toBe("untouched");
    expect((await stepOf(ours.lead, 1))?.state).toBe("under-way");
  });
});

describe("rows", () => {
  const worksheet = "findings";
  const ids = async (member: Member) => (await listAnswers(member, { worksheet })).rows.map(({ id }) => id);

  test("are added at the end, moved, removed and brought back where they stood", async () => {
    const { lead } = await buildCoalition();
    const one = await changeRows(lead, { worksheet, intent: "add" });
    const two = await changeRows(lead, { worksheet, intent: "add" });
    const three = await changeRows(lead, { worksheet, intent: "add" });
    await changeRows(lead, { worksheet, intent: "up", row: three });
    expect(await ids(lead)).toEqual([one, three, two]);
    await changeRows(lead, { worksheet, intent: "remove", row: three });
    expect(await ids(lead)).toEqual([one, two]);
    await changeRows(lead, { worksheet, intent: "restore", row: three });
    expect(await ids(lead)).toEqual([one, three, two]);
  });

  test("two people who add at once both get a row", async () => {
    const { lead, core } = await buildCoalition();
    const added = await Promise.all([lead, core, lead, core].map((member) => changeRows(member, { worksheet, intent: "add" })));
    expect((await ids(lead)).sort()).toEqual([...added].sort());
  });

  test("a removed row takes no more answers, and its answers count for nothing", async () => {
    const { lead } = await buildCoalition();
    const row = await changeRows(lead, { worksheet, intent: "add" });
    await answer(lead, { worksheet, item: row, field: "who", value: "Renters", seen: 0 });
    await changeRows(lead, { worksheet, intent: "remove", row });
    expect(await refusalOf(answer(lead, { worksheet, item: row, field: "text", value: "x", seen: 0 }))).toBe("not-found");
    expect((await stepOf(lead, 5))?.state).toBe("untouched");
  });
});

describe("the road", () => {
  const equity = async (member: Member) => (await stepOf(member, 1))?.criteria.find(({ criterion }) => criterion.id === "1.b")?.met;

  test("a criterion is met by what is on record, and open again when the record is emptied", async () => {
    const { lead } = await buildCoalition();
    const put = (field: string, value: string, seen = 0) => answer(lead, { worksheet: "shared_definition", item: null, field, value, seen });
    await put("equity_process", "We decide together");
    expect(await equity(lead)).toBe(false);
    await put("equity_goal", "No gap by group");
    expect(await equity(lead)).toBe(true);
    await put("equity_goal", "", 1);
    expect(await equity(lead)).toBe(false);
  });

  test("what a person has to say can be said and taken back; what the records decide cannot", async () => {
    const { lead, viewer } = await buildCoalition();
    const shared = async () => (await stepOf(lead, 1))?.criteria.find(({ criterion }) => criterion.id === "1.e")?.met;
    await attest(lead, { criterion: "1.e", met: true });
    expect(await shared()).toBe(true);
    await attest(lead, { criterion: "1.e", met: false });
    expect(await shared()).toBe(false);
    expect(await refusalOf(attest(lead, { criterion: "1.b", met: true }))).toBe("not-found");
    expect(await refusalOf(attest(viewer, { criterion: "1.e", met: true }))).toBe("forbidden");
  });
});

describe("a gate", () => {
  const gate = { criterion: "9.e", met: true } as const;
  const approved = async (member: Member) => (await stepOf(member, 9))?.criteria.find(({ criterion }) => criterion.id === gate.criterion)?.met;

  test("needs a role that may, a reason, and a second name", async () => {
    const { lead, exec, core, resident } = await buildCoalition();
    expect(await refusalOf(attest(resident, { ...gate, because: "We met" }))).toBe("forbidden");
    expect(await refusalOf(attest(core, { ...gate, because: "We met" }))).toBe("forbidden");
    expect(await refusalOf(attest(lead, gate))).toBe("invalid");
    expect(await attest(lead, { ...gate, because: "Voted on March 3, 9 to 0" })).toEqual({ missing: 1 });
    expect(await attest(lead, { ...gate, because: "Once more" })).toEqual({ missing: 1 });
    expect(await approved(lead)).toBe(false);
    expect(await attest(exec, { ...gate, because: "I was there" })).toEqual({ missing: 0 });
    expect(await approved(lead)).toBe(true);
    expect(await listWords(lead, { step: 9 })).toMatchObject([
      { criterion: "9.e", name: "Lena Lead", reason: "Voted on March 3, 9 to 0", mine: true },
      { criterion: "9.e", name: "exec person", reason: "I was there", mine: false },
    ]);
  });

  test("is open again when the words are taken back, and then needs both anew", async () => {
    const { lead, exec, viewer } = await buildCoalition();
    await attest(lead, { ...gate, because: "Voted" });
    await attest(exec, { ...gate, because: "Voted" });
    expect(await refusalOf(attest(viewer, { criterion: "9.e", met: false }))).toBe("forbidden");
    await attest(exec, { criterion: "9.e", met: false });
    expect(await approved(lead)).toBe(false);
    expect(await attest(exec, { ...gate, because: "Voted anew" })).toEqual({ missing: 1 });
    const kept = await asMember(lead, (db) => db.criterionAttestation.findMany({ orderBy: { at: "asc" } }));
    expect(kept.map(({ reason, withdrawnById }) => [reason, withdrawnById])).toEqual([["Voted", exec.accountId], ["Voted", exec.accountId], ["Voted anew", null]]);
  });

  test("two who say so at once count as two, one who says so twice as one", async () => {
    const { lead, exec } = await buildCoalition();
    await Promise.all([lead, lead, exec].map((member) => attest(member, { ...gate, because: "Voted" })));
    expect(await asMember(lead, (db) => db.criterionAttestation.count())).toBe(2);
    expect(await approved(lead)).toBe(true);
  });

  test("moves nobody to another step, and is told as what it is", async () => {
    const { lead, exec } = await buildCoalition();
    const current = async () => currentStep((await road(lead)).stops)?.step.number;
    await attest(lead, { ...gate, because: "Voted" });
    await attest(exec, { ...gate, because: "Voted" });
    expect(await current()).toBe(1);
    expect((await asMember(lead, (db) => db.activity.findMany({ where: { subjectKind: "answer" }, orderBy: { at: "asc" } }))).map(({ kind }) => kind)).toEqual(["criterion.said", "criterion.met"]);
  });
});

test("somebody is invited as long as an invitation is good, and for good once somebody came", async () => {
  const founder = await buildPerson();
  const lead = await membershipIn(founder.id, await createCoalition(founder, { name: "Alone", community: await buildPlace() }));
  if (!lead) throw new Error("The founder is not in the coalition.");
  const begun = async () => (await road(lead)).begun;
  expect(await begun()).toEqual({ others: false, figures: false });
  await invite(lead, { invitee: "Nobody", roles: ["viewer"] });
  expect(await begun()).toMatchObject({ others: true });
  const [open] = await listInvitations(lead);
  await withdraw(lead, { invitation: open?.id ?? "" });
  expect(await begun()).toMatchObject({ others: false });
  await acceptInvitation(await buildPerson("Rosa"), await invite(lead, { invitee: "Rosa", roles: ["resident"] }));
  expect(await begun()).toMatchObject({ others: true });
});
