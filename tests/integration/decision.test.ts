import { beforeAll, describe, expect, test } from "vitest";
import { asSystem } from "../../app/db/work.server";
import { castVote, closeVote, decisionPage, decisionsFile, decisionsOnSheet, listDecisions, listVotes, openVote, recordDecision, votePage } from "../../app/domain/decision/decision.server";
import { knownFrom } from "../../app/domain/decision/known.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

const refused = (verb: () => Promise<unknown>) => refusalOf(Promise.resolve().then(verb));
const decided = { question: "Which families do we put first?", outcome: "Parents whose hours change every week", rule: "two_thirds_vote", decidedOn: "2026-03-04" } as const;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const asked = { question: "Which families first?", options: "Parents\nAll families", rule: "majority_vote", endsOn: tomorrow } as const;

describe("the log", () => {
  test("numbers decisions in turn, also when three write at once", async () => {
    const { lead, exec, core } = await buildCoalition({ name: "In turn" });
    const numbers = await Promise.all([lead, exec, core].map((member) => recordDecision(member, decided)));
    expect(numbers.toSorted()).toEqual([1, 2, 3]);
    expect((await listDecisions(lead)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test("keeps names, words, concerns and links", async () => {
    const { lead, resident, exec, viewer } = ours;
    const number = await recordDecision(lead, {
      ...decided, options: "Parents\nAll families", taken: 0,
      voices: [`${lead.membershipId}:0`, undefined, `${resident.membershipId}:1`, `${exec.membershipId}:aside`],
      concerns: [{ who: resident.membershipId, words: "Families with no work must not drop out of sight." }, {}],
      evidence: ["metric:affordable-housing", undefined], affected: ["worksheet:6G"],
    });
    const { decision } = await decisionPage(viewer, { number });
    expect(decision.voices).toEqual([
      { name: "exec person", word: "aside", option: null, concern: "", language: null },
      { name: "Lena Lead", word: "for", option: 0, concern: "", language: null },
      { name: "resident person", word: "for", option: 1, concern: "Families with no work must not drop out of sight.", language: "en" },
    ]);
    expect(decision.links.map(({ side, kind, ref }) => [side, kind, ref]).toSorted()).toEqual([["affected", "worksheet", "6G"], ["evidence", "metric", "affordable-housing"]]);
    expect(await decisionsOnSheet(viewer, { worksheet: "6G" })).toEqual({ sheet: "6G", decisions: [{ number, stands: true }] });
  });

  test("replaces a decision once, with a reason, and keeps the old one", async () => {
    const old = await recordDecision(ours.lead, { ...decided, affected: ["worksheet:7A"] });
    const newer = await recordDecision(ours.core, { ...decided, replaces: old, replaceReason: "The rooms named changing hours first.", affected: ["worksheet:7A"] });
    expect((await decisionPage(ours.viewer, { number: old })).decision).toMatchObject({ replacedBy: newer, outcome: decided.outcome });
    expect((await decisionPage(ours.viewer, { number: newer })).decision).toMatchObject({ replaces: old, replaceReason: "The rooms named changing hours first." });
    expect(await refused(() => recordDecision(ours.lead, { ...decided, replaces: old, replaceReason: "Again" }))).toBe("conflict");
    expect(await refused(() => recordDecision(ours.lead, { ...decided, replaces: 9999, replaceReason: "Again" }))).toBe("not-found");
    expect((await decisionsOnSheet(ours.lead, { worksheet: "7A" }))?.decisions).toEqual([{ number: old, stands: false }, { number: newer, stands: true }]);
  });

  test("is changed and erased by nobody, not even by the system", async () => {
    const number = await recordDecision(ours.lead, { ...decided, voices: [`${ours.lead.membershipId}:part`], affected: ["worksheet:8B"] });
    const { id } = (await decisionPage(ours.lead, { number })).decision;
    for (const sql of [`update decision set outcome = 'x' where id = '${id}'`, `delete from decision where id = '${id}'`, `update decision_voice set word = 'against' where decision_id = '${id}'`, `delete from decision_link where decision_id = '${id}'`]) {
      await expect(asSystem((db) => db.$executeRawUnsafe(sql))).rejects.toThrow("append-only");
    }
  });

  test("refuses foreign people, closed or missing evidence, and who may not write", async () => {
    const before = (await listDecisions(ours.lead)).length;
    expect(await refused(() => recordDecision(ours.lead, { ...decided, voices: [`${theirs.lead.membershipId}:part`] }))).toBe("invalid");
    expect(await refused(() => recordDecision(ours.workingGroupLead, { ...decided, evidence: ["worksheet:1C"] }))).toBe("invalid");
    expect(await refused(() => recordDecision(ours.lead, { ...decided, evidence: ["target:01994a50-0000-7000-8000-000000000000"] }))).toBe("invalid");
    expect(await refused(() => recordDecision(ours.resident, decided))).toBe("forbidden");
    expect(await refused(() => decisionPage(ours.lead, { number: Number.NaN }))).toBe("not-found");
    expect((await listDecisions(ours.lead)).length).toBe(before);
  });

  test("shows a link to what is kept for the core team only to them", async () => {
    const number = await recordDecision(ours.core, { ...decided, evidence: ["worksheet:1C"] });
    const links = async (member: BuiltCoalition["lead"]) => (await decisionPage(member, { number })).decision.links.length;
    expect([await links(ours.core), await links(ours.viewer)]).toEqual([1, 0]);
  });

  test("finds what is said, and goes into a spreadsheet without formulas", async () => {
    await recordDecision(ours.lead, { ...decided, question: "=1+1 Pay residents $40?", outcome: "Yes, 40 an evening" });
    expect((await listDecisions(ours.viewer, { like: "pay RESIDENTS" })).map(({ question }) => question)).toEqual(["=1+1 Pay residents $40?"]);
    expect((await decisionsFile(ours.lead)).text).toContain(`"'=1+1 Pay residents $40?"`);
    expect(await listDecisions(theirs.lead)).toEqual([]);
  });
});

describe("a vote", () => {
  test("takes one word from each, changeable until the end, and shows no names before", async () => {
    const vote = await openVote(ours.lead, { ...asked, worksheet: "6G" });
    await castVote(ours.resident, { vote, option: 1 });
    await castVote(ours.resident, { vote, option: 0, concern: "Look again in the fall." });
    await castVote(ours.core, { vote, option: 0 });
    expect(await votePage(ours.viewer, { vote })).toMatchObject({ votes: 2, open: true, ended: null, myBallot: null });
    expect((await votePage(ours.resident, { vote })).myBallot).toMatchObject({ option: 0, concern: "Look again in the fall." });
    expect(await refused(() => recordDecision(ours.lead, { ...decided, vote }))).toBe("conflict");
    await closeVote(ours.lead, { vote });
    const { ended } = await votePage(ours.viewer, { vote });
    expect(ended?.result).toMatchObject({ counts: [2, 0], carries: 0 });
    expect(await refused(() => castVote(ours.data, { vote, option: 0 }))).toBe("gone");
    const known = await knownFrom(ours.lead, new URLSearchParams({ vote }));
    expect(known).toMatchObject({ question: asked.question, options: asked.options, taken: 0, affected: ["worksheet:6G"], voices: { [ours.core.membershipId]: "0" }, concerns: [{ who: ours.resident.membershipId, words: "Look again in the fall." }] });
    const number = await recordDecision(ours.lead, { ...decided, vote });
    expect((await votePage(ours.lead, { vote })).decision).toBe(number);
    expect((await listVotes(ours.lead)).map(({ id }) => id)).not.toContain(vote);
    expect(await refused(() => recordDecision(ours.lead, { ...decided, vote }))).toBe("conflict");
  });

  test("refuses an option that is not there, another coalition, and who has no vote", async () => {
    const vote = await openVote(ours.core, asked);
    expect(await refused(() => castVote(ours.lead, { vote, option: 2 }))).toBe("invalid");
    expect(await refused(() => castVote(theirs.lead, { vote, option: 0 }))).toBe("not-found");
    for (const member of [ours.exec, ours.viewer, ours.facilitator, ours.reviewer]) expect(await refused(() => castVote(member, { vote, option: 0 }))).toBe("forbidden");
    expect(await refused(() => openVote(ours.resident, asked))).toBe("forbidden");
    expect(await refused(() => closeVote(ours.exec, { vote }))).toBe("forbidden");
  });

  test("ends at its moment, whoever comes after", async () => {
    const vote = await openVote(ours.lead, asked);
    await asSystem((db) => db.decisionVote.update({ where: { id: vote }, data: { endsAt: new Date(Date.now() - 1000) } }));
    expect(await refused(() => castVote(ours.core, { vote, option: 0 }))).toBe("gone");
    expect(await refused(() => closeVote(ours.lead, { vote }))).toBe("conflict");
    expect((await votePage(ours.core, { vote })).ended?.result.why).toBe("too-few");
  });
});
