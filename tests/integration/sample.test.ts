import { beforeAll, describe, expect, test, vi } from "vitest";
import { sectors } from "../../app/content/planning-words";
import { steps } from "../../app/content/steps";
import { fieldsOf } from "../../app/content/worksheet-fields";
import { pool } from "../../app/db/pool.server";
import { lookAroundAs } from "../../app/domain/account/sample-people.server";
import { approvalLines } from "../../app/domain/approval/approval.server";
import { listCoalitions, listPeople, membershipIn } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { roles } from "../../app/domain/coalition/role";
import { peersPage } from "../../app/domain/insight/insight.server";
import { localList, localPage } from "../../app/domain/local-data/local-data.server";
import { freezeBaseline, listBaselines } from "../../app/domain/baseline/baseline.server";
import { observations } from "../../app/domain/figure/figure.server";
import { findCommunities, loadCommunities } from "../../app/domain/place/place.server";
import { lookedAtOtherwise, tablesOfThePlan } from "../../app/domain/plan/plan-mark.server";
import { assemble, readForPlan } from "../../app/domain/plan/plan.server";
import { listAnswers, makeRoad, road, tablesOfTheRoad } from "../../app/domain/process/process.server";
import { statuses } from "../../app/domain/target/status";
import { isAgreed, progressOf, standing } from "../../app/domain/target/target";
import { listTargets } from "../../app/domain/target/target.server";
import { kinds } from "../../app/domain/theory/theory";
import { theory } from "../../app/domain/theory/theory.server";
import { talkPage } from "../../app/domain/comment/comment.server";
import { waitingFor } from "../../app/domain/notice/notice.server";
import { sheetsAmong } from "../../app/domain/notice/sheets-among";
import { listDecisions, listVotes } from "../../app/domain/decision/decision.server";
import { standingOf } from "../../app/domain/decision/decision";
import { sides } from "../../app/domain/meeting/meeting";
import { listMeetings, meetingPage } from "../../app/domain/meeting/meeting.server";
import { stateOf } from "../../app/domain/task/task";
import { tasksForMe, tasksPage } from "../../app/domain/task/task.server";
import { today } from "../../app/domain/today";
import { listResults, listSessions, openSession, planSession } from "../../app/domain/workshop/workshop.server";
import { baselines } from "../../scripts/sample/baselines";
import { breakoutTitle, upcomingTitle } from "../../scripts/sample/evening/breakout";
import { fillSheets } from "../../scripts/sample/sheets/fill-sheets";
import { freezeAll } from "../../scripts/sample/freeze-baselines";
import { exampleName } from "../../scripts/sample/forsyth-example";
import { accountOf, coalitionOf, gatherCast } from "../../scripts/sample/gather";
import { loadSample } from "../../scripts/sample/load";
import { loadReleases } from "../../scripts/sample/figures/load-releases";
import { founder, others } from "../../scripts/sample/people";
import { stepOne } from "../../scripts/sample/sheets/step-1";
import { stepTwo } from "../../scripts/sample/sheets/step-2";
import { lookedIntoBy, lookedIntoTogether } from "../looked-into";
import { refusalOf } from "../refusal";

// Looking around is a matter of this setting, which is read when the first file is loaded.
vi.hoisted(() => {
  process.env.SAMPLE = "on";
});

const patience = 240_000;
let lead: Member;

/** The sample as it is after a first run that was cut off in the middle and a second one. */
beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  await loadCommunities();
  await cutOff();
  await loadSample();
  lead = await seatOf("lead");
}, patience);

async function cutOff() {
  await loadReleases();
  const first = await coalitionOf(await accountOf(founder), { name: "Forest County Mobility Coalition", community: "99001" });
  const cast = await gatherCast(first);
  await freezeAll(cast.member("aisha"), { pay: baselines.pay, debt: baselines.debt });
  await fillSheets(cast, [...stepOne, ...stepTwo.slice(0, 2)]);
  const session = await planSession(cast.member("mei"), { title: breakoutTitle, rooms: ["Green table"], dotsEach: 3 });
  await openSession(cast.member("mei"), { session });
}

async function seatOf(seat: Parameters<typeof lookAroundAs>[0]): Promise<Member> {
  const { accountId, coalition } = await lookAroundAs(seat);
  return (await membershipIn(accountId, coalition)) ?? expect.unreachable("There is nobody on this seat.");
}

async function rowsOfEveryTable(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1");
  const counts = await Promise.all(rows.map(({ name }) => pool.query<{ count: number }>(`select count(*)::int as count from "${name}"`)));
  return Object.fromEntries(rows.map(({ name }, at) => [name, counts[at]?.rows[0]?.count ?? 0]));
}

test("nobody becomes one of its people by making an account with such an address", async () => {
  const { email } = founder;
  const rename = (from: string, to: string) => pool.query("update account set email = $2 where email = $1", [from, to]);
  await rename(email, "kept@example.net");
  await pool.query("insert into account (id, email, name, password_hash) values (gen_random_uuid(), $1, 'Mallory', 'x')", [email]);
  expect(await refusalOf(lookAroundAs("lead"))).toBe("not-found");
  await expect(accountOf(founder)).rejects.toThrow(/Somebody has made an account with jordan/);
  await pool.query("delete from account where email = $1", [email]);
  await rename("kept@example.net", email);
  expect(await lookAroundAs("lead")).toMatchObject({ coalition: lead.coalitionSlug });
});

test("its people have confirmed addresses, on the sample's own word", async () => {
  const { rows } = await pool.query<{ word: string }>("select confirmed_by as word from account where email = any($1)", [[founder, ...others].map(({ email }) => email)]);
  expect(rows.map(({ word }) => word)).toEqual(Array.from({ length: others.length + 1 }, () => "sample"));
});

describe("loading", () => {
  test("a second time changes nothing", { timeout: patience }, async () => {
    const before = await rowsOfEveryTable();
    await loadSample();
    expect(await rowsOfEveryTable()).toEqual(before);
    expect(before["answer"]).toBeGreaterThan(500);
  });

  test("everything that was there when it was cut off is there once", async () => {
    expect((await listCoalitions(lead.accountId)).map(({ name }) => name)).toEqual(["Forest County Mobility Coalition", exampleName]);
    expect((await listAnswers(lead, { worksheet: "actors_first_list" })).rows).toHaveLength(sectors.length);
    expect(new Set((await listBaselines(lead)).map(({ indicatorId }) => indicatorId)).size).toBe(Object.keys(baselines).length);
  });
});

describe("the people", () => {
  test("hold every role and come from every sector", async () => {
    const people = await listPeople(lead);
    expect(new Set(people.flatMap((person) => person.roles))).toEqual(new Set(roles));
    expect(new Set(people.map(({ organization }) => organization?.sector))).toEqual(new Set(sectors.map(({ key }) => key)));
  });

  test("the four whose eyes a visitor may use are in the coalition that can be changed, with their role", async () => {
    const seats = await Promise.all((["lead", "data", "facilitator", "resident"] as const).map(seatOf));
    expect(seats.map((seat) => [seat.name, seat.roles[0], seat.readOnly])).toEqual([
      ["Jordan Rivera", "lead", false],
      ["Aisha Okafor", "data", false],
      ["Mei Chen", "fac", false],
      ["Rosa Delgado", "resident", false],
    ]);
  });

  test("live in a place that says it is invented", async () => {
    expect(await findCommunities([lead.communityId])).toMatchObject([{ name: "Forest County", stateName: "Example State", fictional: true }]);
  });
});

describe("every page has something to show", () => {
  test("the road: steps that are whole, steps with gaps, one that nobody has begun", async () => {
    const states = (await road(lead)).stops.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["complete", "gaps", "under-way", "untouched"]));
  });

  test("worksheets: only questions that the guide asks are answered", async () => {
    const sheets = steps.flatMap((step) => step.worksheets);
    for (const { key } of sheets) {
      const asked = new Set(fieldsOf(key).flatMap((field) => [field.key, ...(field.control === "fixed" ? field.choices.map((choice) => choice.key) : [])]));
      const { fields, rows } = await listAnswers(lead, { worksheet: key });
      const answered = [fields, ...rows.map(({ cells }) => cells)].flatMap((cells) => Object.keys(cells).map((place) => place.split(".")[0] ?? ""));
      expect({ key, odd: answered.filter((field) => !asked.has(field)) }).toEqual({ key, odd: [] });
    }
  });

  test("worksheets: what is chosen is among the choices", async () => {
    for (const { key } of steps.flatMap((step) => step.worksheets)) {
      const { rows, fields } = await listAnswers(lead, { worksheet: key });
      for (const field of fieldsOf(key)) {
        if (field.control !== "select" && field.control !== "multiselect") continue;
        const chosen = [fields, ...rows.map(({ cells }) => cells)].flatMap((cells): unknown[] => [cells[field.key]?.value ?? []].flat());
        const known = new Set<unknown>(field.choices.map((choice) => choice.key));
        expect({ key, field: field.key, odd: chosen.filter((choice) => !known.has(choice)) }).toEqual({ key, field: field.key, odd: [] });
      }
    }
  });

  test("peers: a saved version that something refers to, one place left out with a reason", async () => {
    const { set } = await peersPage(lead, { search: new URLSearchParams() });
    expect(set?.rows).toHaveLength(6);
    expect(set?.leftOut).toHaveLength(1);
    expect(set?.uses).not.toBe("");
  });

  test("local data: small groups hidden, and with each of them another that would give it away", async () => {
    const { lines } = await localList(lead);
    expect(lines.map(({ name }) => name).sort()).toEqual(["Hospital bills sent to collections", "Pupils who miss one school day in ten"]);
    const pages = await Promise.all(lines.map(({ id }) => localPage(lead, { id, search: new URLSearchParams() })));
    expect(pages.map(({ batches }) => batches.length)).toEqual([1, 1]);
    const rows = pages.flatMap(({ view }) => view.rows);
    expect(rows.filter(({ hidden }) => hidden).length).toBeGreaterThanOrEqual(2);
    expect(rows.filter(({ hidden }) => !hidden).length).toBeGreaterThanOrEqual(3);
  });

  test("metrics: figures of several years, of groups, and of other places to compare with", async () => {
    const figures = await observations(lead, { geographies: ["99001", "99023"], columns: ["share_debt_coll"], breakdowns: ["overall", "race-share"] });
    expect(new Set(figures.map(({ geography }) => geography))).toEqual(new Set(["99001", "99023"]));
    expect(new Set(figures.map(({ year }) => year)).size).toBeGreaterThan(1);
    expect(figures.every(({ file }) => file.release.fictional)).toBe(true);
  });

  test("the theory of change: a vision, every kind of row, links, assumptions, measures, and results of a workshop", async () => {
    const { vision, nodes, links } = await theory(lead);
    expect(vision).toContain("Forest County");
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(links.some(({ assumptions }) => assumptions.length > 0)).toBe(true);
    expect(nodes.filter(({ highlighted }) => highlighted)).toHaveLength(3);
    expect(nodes.some(({ indicators }) => indicators.length > 0)).toBe(true);
    expect(nodes.filter(({ origin }) => origin.sessionId !== null).length).toBeGreaterThanOrEqual(6);
  });

  test("targets: each of the nine statuses once, one still waiting for a second name, one amended", async () => {
    const targets = await listTargets(lead);
    expect(targets.map((target) => progressOf(target).status).toSorted()).toEqual(statuses.toSorted());
    expect(targets.filter((target) => !isAgreed(standing(target)))).toHaveLength(1);
    expect(targets.filter(({ versions }) => versions.length === 2)).toHaveLength(1);
  });

  test("workshops: one that was held in two rooms and two languages, one that is prepared", async () => {
    const sessions = await listSessions(lead);
    const held = sessions.find(({ title, people }) => title === breakoutTitle && people > 0) ?? expect.unreachable("No workshop was held.");
    expect(held).toMatchObject({ state: "closed", rooms: 2, people: 8 });
    expect(sessions.find(({ title }) => title === upcomingTitle)).toMatchObject({ state: "planned" });
    const { results } = await listResults(lead, { session: held.id });
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["kept", "later", "not_now"]));
    expect(Math.max(...results.map(({ dots }) => dots ?? 0))).toBe(6);
    expect(results.filter(({ inWorksheet }) => inWorksheet)).toHaveLength(6);
  });

  test("the plan, in both languages", async () => {
    const [english, spanish] = [await assemble(lead, { locale: "en" }), await assemble(lead, { locale: "es" })];
    expect(english.sections.length).toBeGreaterThanOrEqual(10);
    expect(spanish.sections.map(({ key }) => key)).toEqual(english.sections.map(({ key }) => key));
  });
});

describe("the worked example", () => {
  test("holds the printed figures of Forsyth County and can not be changed", async () => {
    const example = (await listCoalitions(lead.accountId)).find(({ name }) => name === exampleName) ?? expect.unreachable("There is no example.");
    const member = (await membershipIn(lead.accountId, example.slug)) ?? expect.unreachable("The lead is not in the example.");
    const frozen = await listBaselines(member);
    expect(frozen.find(({ column, subgroup }) => column === "ratio_living_wage" && subgroup === "")).toMatchObject({ value: 0.7321081, year: 2022, quality: 1 });
    expect(await refusalOf(freezeBaseline(member, { geography: "37067", column: "ratio_living_wage", breakdown: "overall", subgroup: "", year: 2022 }))).toBe("forbidden");
    expect((await assemble(member, { locale: "en" })).sections.length).toBeGreaterThan(2);
  });
});

test("a plan is made of no other tables than those that are looked at for changes", async () => {
  const read = await lookedIntoTogether(lead, () => readForPlan(lead));
  expect(read).toContain("answer");
  expect(read.filter((name) => ![...tablesOfThePlan, ...lookedAtOtherwise].includes(name))).toEqual([]);
});

test("the road is made of the very tables that are looked at for changes, besides what each answers for themselves", async () => {
  const read = await lookedIntoBy(lead, (db) => makeRoad(db, lead));
  expect(read.filter((name) => name !== "own_answer").toSorted()).toEqual(tablesOfTheRoad.toSorted());
});

describe("working together in the sample", () => {
  test("two worksheets are approved, one waits for the lead, one came back to the lead", async () => {
    const lines = await approvalLines(lead, (await road(lead)).stops.flatMap(({ sheets }) => sheets));
    const kinds = Object.entries(lines).map(([key, { state, act }]) => [key, state.kind, act]);
    expect(kinds.filter(([, kind]) => kind === "approved" || kind === "waits" || kind === "sent-back")).toEqual([
      ["shared_definition", "approved", "open"],
      ["community_and_peers", "approved", "open"],
      ["stakeholder_map", "waits", "review"],
      ["working_groups", "sent-back", "mend"],
    ]);
    expect((sheetsAmong(await waitingFor(lead))).map(({ worksheet, kind }) => [worksheet, kind])).toEqual([["stakeholder_map", "sign"], ["working_groups", "sent-back"]]);
  });

  test("tasks stand in every state, and who looks around as lead or resident has some", async () => {
    const { tasks } = await tasksPage(lead, { open: null });
    expect(tasks.length).toBe(8);
    expect(new Set(tasks.map((task) => stateOf(task, today())))).toEqual(new Set(["waiting", "open", "overdue", "blocked", "done", "nobody"]));
    for (const seat of ["lead", "resident"] as const) expect((await tasksForMe(await seatOf(seat))).due.length).toBe(1);
  });

  test("people talk where they work: threads are open and settled, in both languages, and a question waits for the lead", async () => {
    const { threads } = await talkPage(lead, { thing: { kind: "worksheet", id: "shared_definition" }, place: null });
    expect(threads.map(({ resolved, comments }) => [resolved !== null, comments.length])).toEqual([[false, 3], [true, 2], [false, 1]]);
    expect(new Set(threads.flatMap(({ comments }) => comments.map(({ language }) => language)))).toEqual(new Set(["en", "es"]));
    expect((await waitingFor(lead)).filter(({ kind }) => kind === "mention")).toMatchObject([{ who: "Rosa Delgado", title: "1B Shared definition and principles" }]);
  });

  test("the log has decisions that stand, that were replaced, and to look at again; a vote is open", async () => {
    const lines = await listDecisions(lead);
    expect(lines.map((line) => [line.number, standingOf(line, today())])).toEqual([[5, "stands"], [4, "look-again"], [3, "stands"], [2, "replaced"], [1, "stands"]]);
    expect(await listVotes(lead)).toMatchObject([{ open: true, votes: 3 }]);
  });

  test("one meeting is over, with approved minutes and what came of it; one is next, with open matters", async () => {
    const { next, past } = sides(await listMeetings(lead), new Date().toISOString());
    expect([next.length, past.length]).toEqual([1, 1]);
    const before = (await meetingPage(lead, { id: past[0]?.id ?? "" })).meeting;
    expect(before).toMatchObject({ minutes: "approved", decisions: [{ number: 3 }], unnamed: 2 });
    expect(before.tasks).toHaveLength(3);
    const { agenda } = (await meetingPage(lead, { id: next[0]?.id ?? "" })).meeting;
    expect(new Set(agenda.map(({ kind }) => kind))).toEqual(new Set(["vote", "decision", "task", "own"]));
  });
});
