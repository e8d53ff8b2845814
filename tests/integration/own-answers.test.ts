import pg from "pg";
import { describe, expect, test } from "vitest";
import { pool } from "../../app/db/pool.server";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { assemble } from "../../app/domain/plan/plan.server";
import { answer, attest, changeRows, listAnswers, listSheets, road } from "../../app/domain/process/process.server";
import { whatChanged } from "../../app/domain/process/what-changed.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

const rate = (member: Member, value: number | "unknown", seen = 0) => answer(member, { worksheet: "readiness", item: null, field: "data_sharing.rating", value, seen });
const voice = (member: Member, value: number, seen = 0) => answer(member, { worksheet: "health_check", item: null, field: "voice", value, seen });
const cell = async (member: Member, worksheet: string, field: string) => (await listAnswers(member, { worksheet })).fields[field];

/** All rows, whoever may see them: the tests' own connection has no wall before it. */
async function stored(member: Member) {
  const { rows } = await pool.query<Record<string, unknown>>("select * from own_answer where coalition_id = $1", [member.coalitionId]);
  return rows;
}

describe("people who rate alone", () => {
  test("each keep their own rating; the group sees how many, the middle and the spread", async () => {
    const { lead, core, exec } = await buildCoalition();
    await rate(lead, 4);
    expect(await rate(core, 1)).toMatchObject({ kind: "saved", version: 1 });
    await rate(core, 2, 1);
    const tally = { answers: 2, low: 2, middle: 3, high: 4, unknown: 0 };
    expect(await cell(lead, "readiness", "data_sharing.rating")).toMatchObject({ value: 4, version: 1, tally });
    expect(await cell(core, "readiness", "data_sharing.rating")).toMatchObject({ value: 2, version: 2, tally });
    expect(await cell(exec, "readiness", "data_sharing.rating")).toMatchObject({ value: "", version: 0, tally });
  });

  test("“cannot tell” is counted beside the ratings", async () => {
    const { lead, core } = await buildCoalition();
    await rate(lead, "unknown");
    await rate(core, 3);
    expect((await cell(lead, "readiness", "data_sharing.rating"))?.tally).toEqual({ answers: 1, low: 3, middle: 3, high: 3, unknown: 1 });
  });

  test("what one wrote for oneself is seen by nobody else; what the group shares, by all", async () => {
    const { lead, core } = await buildCoalition();
    await answer(lead, { worksheet: "readiness", item: null, field: "data_sharing.evidence", value: "The hospital said no twice", seen: 0 });
    await answer(lead, { worksheet: "readiness", item: null, field: "data_sharing.gap_action", value: "Ask the board", seen: 0 });
    expect(JSON.stringify(await listAnswers(core, { worksheet: "readiness" }))).not.toContain("hospital");
    expect((await cell(core, "readiness", "data_sharing.gap_action"))?.value).toBe("Ask the board");
  });

  test("of two devices of one person the later is shown both values, as everywhere", async () => {
    const { lead } = await buildCoalition();
    await rate(lead, 4);
    expect(await rate(lead, 1)).toMatchObject({ kind: "stale", value: 4, version: 1 });
    expect(await rate(lead, 4)).toMatchObject({ kind: "saved", version: 1 });
  });

  test("three of them meet the criterion, and have begun the step", async () => {
    const { lead, core } = await buildCoalition();
    const step = async () => (await road(lead)).stops.find((stop) => stop.step.number === 3);
    const enough = async () => (await step())?.criteria.find(({ criterion }) => criterion.id === "3.a");
    await rate(lead, 3);
    await rate(core, 3);
    expect(await enough()).toMatchObject({ met: false, source: "records" });
    expect((await step())?.state).toBe("under-way");
    const { coalitionId } = lead;
    const third = await buildCoalition();
    await pool.query("insert into own_answer (coalition_id, worksheet, field, respondent, anonymous, value) values ($1, 'readiness', 'data_sharing.rating', $2, false, '2')", [coalitionId, third.lead.membershipId]);
    expect(await enough()).toMatchObject({ met: true });
    expect(await refusalOf(attest(lead, { criterion: "3.a", met: true }))).toBe("not-found");
  });

  test("in rows as well, and the plan tells the middle as the middle", async () => {
    const { lead, core, workingGroup } = await buildCoalition();
    const item = await changeRows(lead, { worksheet: "action_screen", intent: "add" });
    await answer(lead, { worksheet: "action_screen", item, field: "name", value: "Automatic fee waivers", seen: 0 });
    for (const [member, value] of [[lead, 5], [core, 2], [workingGroup, 4]] as const) await answer(member, { worksheet: "action_screen", item, field: "impact", value, seen: 0 });
    const words = JSON.stringify(await assemble(lead, { locale: "en" }));
    expect(words).toContain("4 of 5 (the middle of the answers)");
    expect(words).not.toContain("2 of 5");
  });
});

describe("anonymous means anonymous", () => {
  const everybody = async () => {
    const { lead, exec, core, workingGroup, data, resident, reviewer, viewer, facilitator } = await buildCoalition();
    return { lead, exec, core, others: [exec, core, workingGroup, data, resident, reviewer, viewer, facilitator] };
  };

  test("all members answer; nothing is shown before five have, and then only how the answers lie", async () => {
    const { lead, core, others } = await everybody();
    for (const [at, member] of others.slice(0, 4).entries()) await voice(member, at + 1);
    expect((await cell(lead, "health_check", "voice"))?.tally).toBe("held-back");
    for (const [at, member] of others.slice(4).entries()) await voice(member, at + 1);
    expect(await cell(lead, "health_check", "voice")).toEqual({ value: "", version: 0, by: "you, elsewhere", at: "", tally: { answers: 8, low: 1, middle: 2.5, high: 4, unknown: 0 } });
    expect(await cell(core, "health_check", "voice")).toMatchObject({ value: 2, version: 1 });
  });

  test("who may not read what is kept for the core team sees their own answers alone", async () => {
    const { others } = await everybody();
    for (const member of others) await voice(member, 4);
    const [viewer] = others.filter(({ roles }) => roles.includes("viewer"));
    if (!viewer) return expect.unreachable("There is no viewer.");
    expect(await listAnswers(viewer, { worksheet: "health_check" })).toEqual({ fields: { voice: { value: 4, version: 1, by: "you, elsewhere", at: "" } }, rows: [] });
  });

  test("comments are read by nobody else, and stand in no list of worksheets and in no plan", async () => {
    const { lead, others } = await everybody();
    for (const [at, member] of others.entries()) await answer(member, { worksheet: "health_check", item: null, field: "comment", value: `Secret ${at}`, seen: 0 });
    const sheets = await listSheets(lead);
    for (const shown of [await listAnswers(lead, { worksheet: "health_check" }), [...sheets], await assemble(lead, { locale: "en" })]) expect(JSON.stringify(shown)).not.toContain("Secret");
  });

  test("neither a name, an account, a membership nor a moment is stored with an answer", async () => {
    const { others } = await everybody();
    const [first, second] = others;
    if (!first || !second) return expect.unreachable("Nobody is there.");
    await voice(first, 3);
    await voice(first, 4, 1);
    await voice(second, 2);
    const rows = await stored(first);
    expect(rows.map(({ value, version }) => [value, version]).toSorted()).toEqual([[2, 1], [4, 2]]);
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(["anonymous", "coalition_id", "field", "id", "item_id", "respondent", "value", "version", "worksheet"]);
    for (const member of others) for (const id of [member.accountId, member.membershipId]) expect(JSON.stringify(rows)).not.toContain(id);
    expect(rows.every(({ id }) => String(id)[14] === "4")).toBe(true);
    expect(await asMember(first, (db) => db.answerVersion.count())).toBe(0);
  });

  test("no news tells who answered, nor does a notice say that somebody did", async () => {
    const { lead, core } = await everybody();
    const listener = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
    await listener.connect();
    const topics: (string | undefined)[] = [];
    const heard = new Promise<void>((done) =>
      listener.on("notification", ({ payload = "" }) => {
        const notice: unknown = JSON.parse(payload);
        if (JSON.stringify(notice).includes(lead.coalitionId)) topics.push(payload);
        if (payload.includes('"last"')) done();
      }),
    );
    await listener.query("listen changes");
    await voice(core, 2);
    await listener.query(`select pg_notify('changes', '{"coalition":null,"topic":"last"}')`);
    await heard;
    await listener.end();
    expect(topics).toEqual([]);
    expect(await whatChanged(lead, { since: null })).toEqual([]);
    expect(await asMember(lead, (db) => db.activity.count({ where: { subjectId: "health_check" } }))).toBe(0);
  });

  test("has no rows that could be added, and no past that could be looked up", async () => {
    const { lead } = await everybody();
    expect(await refusalOf(changeRows(lead, { worksheet: "health_check", intent: "add" }))).toBe("not-found");
  });
});

describe("the wall before people's own answers", () => {
  test("a unit of work that names nobody sees none of them, and can write for nobody", async () => {
    const { lead, core } = await buildCoalition();
    await rate(lead, 4);
    await voice(core, 4);
    expect(await stored(lead)).toHaveLength(2);
    expect(await asMember(lead, (db) => db.ownAnswer.count())).toBe(0);
    const forged = { coalitionId: lead.coalitionId, worksheet: "readiness", field: "data_sharing.rating", respondent: core.membershipId, anonymous: false, value: 1 };
    await expect(asMember(lead, (db) => db.ownAnswer.create({ data: forged }))).rejects.toThrow();
  });

  test("a member's role reads no key, and no other coalition's answers are counted", async () => {
    const ours = await buildCoalition();
    const theirs = await buildCoalition();
    await voice(ours.core, 4);
    await expect(asMember(ours.lead, (db) => db.respondentKey.findMany())).rejects.toThrow();
    await rate(ours.lead, 4);
    expect(await cell(theirs.lead, "readiness", "data_sharing.rating")).toBeUndefined();
    expect(await asMember(theirs.lead, (db) => db.$queryRaw`select * from own_answer_tally(array['readiness', 'health_check'])`)).toEqual([]);
  });
});
