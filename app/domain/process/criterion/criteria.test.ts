import { describe, expect, test } from "vitest";
import { dimensions, pillars, predictors } from "~/content/framework";
import { metrics } from "~/content/metrics";
import { sectors } from "~/content/planning-words";
import { steps } from "~/content/steps";
import { fieldsOf } from "~/content/worksheet-fields";
import { criterionRules, toGo } from "./criterion-rules";
import { type Evidence, type Filled, noEvidence, type Sheet } from "./evidence";
import { requiredSheets } from "./rules/steps-9-to-10";

type Records = Partial<Omit<Evidence, "sheets">> & { readonly sheets?: Readonly<Record<string, Sheet>> };

const form = (fields: Filled): Sheet => ({ fields, rows: [] });
const list = (...rows: readonly Filled[]): Sheet => ({ fields: {}, rows });
const records = ({ sheets = {}, ...more }: Records): Evidence => ({ ...noEvidence, ...more, sheets: new Map(Object.entries(sheets)) });
const some = (...entries: readonly string[]) => JSON.stringify(entries);
const each = (count: number, of: (at: number) => Filled): Sheet => list(...Array.from({ length: count }, (_, at) => of(at)));

const columnOf = (about: (metric: (typeof metrics)[number]) => boolean) => metrics.find(about)?.columns[0]?.key ?? "";
const everyPredictor = predictors.map(({ key }) => columnOf(({ predictor }) => predictor === key));
const everyPillar = pillars.map(({ key }) => columnOf(({ predictor }) => predictors.some((one) => one.key === predictor && one.pillar === key)));
const blocks = fieldsOf("sustainability").flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key }) => key) : []));
const checks = fieldsOf("release_checks").flatMap(({ key, control, required }) => (control === "boolean" && required ? [key] : []));

const sheetsOf = (...entries: readonly (readonly [string, Sheet])[]) => ({ sheets: Object.fromEntries(entries) });
const definition = (fields: Filled) => sheetsOf(["shared_definition", form(fields)]);
const commitments = (count: number) => definition(Object.fromEntries(["equity", "systems_change", "collaboration", "community", "data", "learning"].slice(0, count).map((key) => [`principle_commitments.${key}`, "We will"])));
const planned: Filled = { "community_trust.gap_action": "Listen first", "community_trust.owner": "somebody", "community_trust.due": "2027-01-31" };
const moments = (...keys: readonly string[]) => sheetsOf(["engagement_plan", list(...keys.map((moment) => ({ moment })))]);

/** A priority about a finding on rent, with its root cause and the action that acts on it. */
const thread = {
  findings: list({ id: "f", text: "Rent outruns pay", pillar: "housing_affordability" }),
  priorities: list({ id: "p", candidate: some("f"), decision: "chosen", reason: "Named first" }),
  root_causes: list({ id: "c", problem: "f", factor: "Deposits too high", root: "true", condition: "practices", resident_check: "yes" }),
  action_screen: list({ id: "a", name: "Lower deposits", root_causes: some("c"), level: "policies", decision: "choose" }),
  strategic_action: list({ id: "k", title: "Lower deposits", priority: some("p"), serves: some("o"), lead: "org", milestones: "[…", status: "planned" }),
  logic_model: list({ id: "m", action: "k", inputs: some("Staff"), outputs: some("600 leases"), long: some("Less debt") }),
} satisfies Record<string, Sheet>;
const without = (sheet: keyof typeof thread, key: string): Records => ({ sheets: { ...thread, [sheet]: list(...thread[sheet].rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)))) } });
const withThread = (more: Readonly<Record<string, Sheet>>): Records => ({ sheets: { ...thread, ...more } });
const later: Filled = { id: "q", candidate: some("f"), decision: "later" };

const measured = (more: Filled = {}): Filled => ({ action: "k", component: "Staff", measure: some("i"), definition: "d", source: "s", frequency: "yearly", collector: "c", reporter: "r", ...more });
const plan = (...rows: readonly Filled[]) => sheetsOf(["measurement_plan", list(...rows)]);
const aged = (days: number, frequency = "yearly", more: Filled = {}): Records => ({ ...plan(measured({ frequency, ...more })), newestFigures: new Map([["i", days]]) });
const tracked = (days: number, more: Filled = {}) => withThread({ implementation: list({ action: "k", owner: "somebody", status: "on_track", "days:status": String(days), ...more }) });
const reviewed = (day: string): Records => ({ ...sheetsOf(["learning_review", list({ "date_people.date": day })]), today: "2027-07-02" });

/** For each criterion: records that meet it, records just short of it, and how much is then to go. */
const cases: Readonly<Record<string, { readonly met: readonly Records[]; readonly open: readonly (readonly [Records, number])[] }>> = {
  "1.a": { met: [definition({ econ_local: "a", power_local: "b", dignity_local: "c" })], open: [[definition({ econ_local: "a", power_local: "b" }), 1], [{}, 3]] },
  "1.b": { met: [definition({ equity_process: "a", equity_goal: "b" })], open: [[definition({ equity_process: "a" }), 1]] },
  "1.c": { met: [commitments(6)], open: [[commitments(5), 1], [{}, 6]] },
  "1.d": { met: [sheetsOf(["actors_first_list", each(sectors.length, (at) => ({ sector: sectors[at]?.key ?? "" }))])], open: [[sheetsOf(["actors_first_list", each(sectors.length - 1, (at) => ({ sector: sectors[at]?.key ?? "" }))]), 1]] },
  "2.a": { met: [sheetsOf(["community_and_peers", form({ peers: some("37081") })])], open: [[sheetsOf(["community_and_peers", form({ community: "37067" })]), 1]] },
  "2.b": { met: [{ readColumns: new Set(everyPredictor) }], open: [[{ readColumns: new Set(everyPredictor.slice(1)) }, 1], [{}, 24]] },
  "2.c": { met: [{ gapColumns: new Set(everyPillar) }], open: [[{ gapColumns: new Set(everyPillar.slice(1)) }, 1], [{ readColumns: new Set(everyPredictor) }, 5]] },
  "2.d": { met: [sheetsOf(["insights", list({ text: "a", evidence: "b" })])], open: [[sheetsOf(["insights", list({ text: "a", evidence: "b" }, { text: "c" })]), 1], [{}, 1]] },
  "2.e": { met: [sheetsOf(["insight_brief", form({ limits: "a" })])], open: [[{}, 1]] },
  "3.a": { met: [{ raters: 3 }], open: [[{ raters: 2 }, 1]] },
  "3.b": {
    met: [{ raters: 3 }, { raters: 3, lowItems: new Set(["community_trust"]), ...sheetsOf(["readiness", form(planned)]) }],
    open: [[{}, 1], [{ raters: 3, lowItems: new Set(["community_trust", "continuity"]), ...sheetsOf(["readiness", form(planned)]) }, 1], [{ raters: 3, lowItems: new Set(["community_trust"]), ...sheetsOf(["readiness", form({ "community_trust.gap_action": "Listen" })]) }, 1]],
  },
  "3.c": { met: [sheetsOf(["commitments", list({ leader: "County manager", kind: some("money") })])], open: [[{ sponsors: 1 }, 1], [sheetsOf(["commitments", list({ leader: "County manager" })]), 1], [{}, 2]] },
  "3.d": { met: [sheetsOf(["readiness_decision", form({ decision: "go" })])], open: [[sheetsOf(["readiness_decision", form({ reason: "We are ready" })]), 1]] },
  "4.a": { met: [{ leads: 1, ...sheetsOf(["charter", form({ backbone: "The foundation" })]) }], open: [[{ leads: 1 }, 1], [sheetsOf(["charter", form({ backbone: "The foundation" })]), 1]] },
  "4.b": { met: [{ sectors: new Set(["a", "b", "c", "community_members"]) }], open: [[{ sectors: new Set(["a", "b", "c", "d"]) }, 1], [{ sectors: new Set(["a", "b", "community_members"]) }, 1]] },
  "4.c": { met: [sheetsOf(["charter", form({ decision_rule: "consent", compensation: "$35", signatures: "[…" })])], open: [[sheetsOf(["charter", form({ decision_rule: "consent", compensation: "$35" })]), 1]] },
  "4.d": { met: [sheetsOf(["working_groups", list({ lead: "a", charge: "b" })])], open: [[sheetsOf(["working_groups", list({ lead: "a", charge: "b" }, { lead: "a" })]), 1]] },
  "4.e": { met: [moments("s05", "s06", "s07", "s08", "s09", "s10")], open: [[moments("s05", "s06", "s07", "s08", "s09"), 1], [moments("s04", "s05"), 5]] },
  "4.f": { met: [sheetsOf(["headline", list({ headline: "a" })], ["mobility_challenge", form({ statement: "b" })])], open: [[sheetsOf(["headline", list({ headline: "a" })]), 1]] },
  "5.b": { met: [sheetsOf(["findings", list(...pillars.map(({ key }) => ({ pillar: predictors.find(({ pillar }) => pillar === key)?.key ?? "" })))])], open: [[sheetsOf(["findings", list({ pillar: "housing_affordability" })]), 4]] },
  "5.c": { met: [sheetsOf(["findings", list({ dimensions: some(...dimensions.map(({ key }) => key)) })])], open: [[sheetsOf(["findings", list({ dimensions: some("economic_success") }, { dimensions: some("power_autonomy", "economic_success") })]), 1], [{}, 3]] },
  "5.d": { met: [sheetsOf(["findings", list({ text: "a", who: "b" })])], open: [[sheetsOf(["findings", list({ text: "a" })]), 1]] },
  "5.e": { met: [{ localFigures: 1 }], open: [[{ localFigures: 1, looseCounts: 1 }, 1], [{}, 1]] },
  "5.f": { met: [sheetsOf(["summary_findings", form({ by_pillar: "a" })])], open: [[sheetsOf(["summary_findings", form({ intro: "a" })]), 1]] },
  "6.a": { met: [sheetsOf(["engagement_record", list({ type: "survey" }, { type: "data_walk" })])], open: [[sheetsOf(["engagement_record", list({ type: "survey" }, { type: "survey" })]), 1]] },
  "6.b": {
    met: [withThread({ history_timeline: list({ event: "Highway", predictor: some("housing_affordability") }) }), { sheets: { priorities: list({ id: "p", candidate: some("Buses at night"), decision: "chosen" }), history_timeline: list({ event: "Highway" }) } }],
    open: [[{ sheets: thread }, 1], [withThread({ history_timeline: list({ event: "Highway", predictor: some("air_quality") }) }), 1], [{}, 1]],
  },
  "6.c": { met: [{ sheets: thread }], open: [[without("root_causes", "condition"), 1], [without("root_causes", "root"), 1], [withThread({ priorities: list({ id: "p", candidate: some("air_quality"), decision: "chosen" }) }), 1], [{}, 1]] },
  "6.d": { met: [{ sheets: thread }], open: [[without("root_causes", "resident_check"), 1], [withThread({ root_causes: list({ root: "true", resident_check: "not_asked" }, { root: "true", resident_check: "mixed" }) }), 1], [{}, 1]] },
  "6.e": {
    met: [sheetsOf(["ecosystem_map", list({ node: "Legal aid", edge: "[…" }, { node: "Court", insight: "Nobody links them" })])],
    open: [[sheetsOf(["ecosystem_map", list({ node: "Legal aid", edge: "[…", insight: "Alone" })]), 1], [sheetsOf(["ecosystem_map", list({ node: "Legal aid", edge: "[…" }, { node: "Court" })]), 1], [withThread({ priorities: list(...thread.priorities.rows, ...thread.priorities.rows) }), 2]],
  },
  "6.f": { met: [{ sheets: thread }], open: [[without("priorities", "reason"), 1]] },
  "7.a": { met: [{ visionWritten: true, visionAgreed: true }], open: [[{ visionWritten: true }, 1], [{ visionAgreed: true }, 1], [{}, 2]] },
  "7.b": { met: [{ valueDimensions: new Set(dimensions.map(({ key }) => key)) }], open: [[{ valueDimensions: new Set(["economic_success"]) }, 2]] },
  "7.c": { met: [{ outcomes: 2, outcomesWithIndicator: 2 }], open: [[{ outcomes: 2, outcomesWithIndicator: 1 }, 1], [{}, 1]] },
  "7.d": { met: [{ outcomes: 2, outcomesWithPrecondition: 2 }], open: [[{ outcomes: 2, outcomesWithPrecondition: 1 }, 1], [{ outcomes: 2, outcomesWithPrecondition: 2, loosePreconditions: 1 }, 1], [{}, 1]] },
  "7.e": { met: [{ sheets: thread }], open: [[without("action_screen", "root_causes"), 1], [without("strategic_action", "serves"), 1], [withThread({ action_screen: list({ decision: "drop" }) }), 1], [{}, 2]] },
  "7.f": {
    met: [{ sheets: thread }, withThread({ action_screen: list({ name: "Lower deposits", level: "power", decision: "combine" }) })],
    open: [[withThread({ action_screen: list({ name: "Lower deposits", root_causes: some("c"), level: "program", decision: "choose" }) }), 1], [withThread({ action_screen: list({ name: "Another", root_causes: some("x"), level: "power", decision: "choose" }) }), 1], [without("action_screen", "level"), 1]],
  },
  "7.g": { met: [{ sheets: thread }, withThread({ strategic_action: list(...thread.strategic_action.rows, { id: "s", status: "stopped" }) })], open: [[without("strategic_action", "lead"), 1], [without("strategic_action", "milestones"), 1], [without("logic_model", "outputs"), 1], [without("logic_model", "long"), 1], [{}, 1]] },
  "7.h": { met: [sheetsOf(["community_check", list({ heard: "a", changed: "b" })])], open: [[sheetsOf(["community_check", list({ heard: "a" })]), 1]] },
  "8.a": { met: [withThread({ measurement_plan: list(measured(), measured({ component: "600 leases" }), measured({ component: "Less debt" })) })], open: [[withThread({ measurement_plan: list(measured(), measured({ component: "600 leases" })) }), 1], [withThread({ measurement_plan: list({ component: "Staff" }) }), 3], [{}, 1]] },
  "8.b": { met: [plan(measured())], open: [[plan(measured(), { measure: "[…", definition: "d", source: "s", frequency: "yearly", collector: "c" }), 1]] },
  "8.c": { met: [{ outcomeIndicators: 2, outcomeIndicatorsWithTarget: 2 }], open: [[{ outcomeIndicators: 2, outcomeIndicatorsWithTarget: 1 }, 1], [{}, 1]] },
  "8.d": { met: [{ groupTargets: 1 }], open: [[{ targets: 4 }, 1]] },
  "8.e": { met: [{ systemIndicators: 1 }, plan(measured({ level: "system" }))], open: [[plan(measured({ level: "population" })), 1]] },
  "8.f": {
    met: [{ ...plan(measured()), releasedIndicators: new Set(["i"]) }, { ...sheetsOf(["measurement_plan", list(measured(), measured({ measure: some("own") }))], ["community_and_peers", form({ focus_areas: some("East side") })]), releasedIndicators: new Set(["i"]) }],
    open: [[{ ...sheetsOf(["measurement_plan", list(measured())], ["community_and_peers", form({ focus_areas: some("East side") })]), releasedIndicators: new Set(["i"]) }, 1], [{}, 1]],
  },
  "8.h": {
    met: [sheetsOf(["sustainability", form(Object.fromEntries(blocks.flatMap((block) => [[`${block}.strengths`, "a"], [`${block}.weaknesses`, "b"]])))], ["sustainability_section", form({ text: "c" })])],
    open: [[sheetsOf(["sustainability", form(Object.fromEntries(blocks.flatMap((block, at) => [[`${block}.strengths`, "a"], ...(at === 0 ? [] : [[`${block}.weaknesses`, "b"]])])))], ["sustainability_section", form({ text: "c" })]), 1], [{}, blocks.length + 1]],
  },
  "9.a": { met: [{ approved: new Set(requiredSheets()) }], open: [[{ approved: new Set(requiredSheets().slice(1)) }, 1]] },
  "9.b": { met: [sheetsOf(["comment_log", list({ comment: "a", disposition: "accepted" })])], open: [[sheetsOf(["comment_log", list({ comment: "a", disposition: "accepted" }, { comment: "b" })]), 1], [{}, 1]] },
  "9.c": { met: [sheetsOf(["release_checks", form(Object.fromEntries(checks.map((key) => [key, "true"])))])], open: [[sheetsOf(["release_checks", form(Object.fromEntries(checks.slice(1).map((key) => [key, "true"])))]), 1]] },
  "9.d": { met: [sheetsOf(["approvals", list({ body: "Coalition", date: "2027-03-03", act: "voted" })])], open: [[sheetsOf(["approvals", list({ body: "Commission", date: "2027-03-03", act: "received_and_filed" })]), 1], [sheetsOf(["approvals", list({ body: "Coalition", act: "voted" })]), 1]] },
  "9.e": { met: [sheetsOf(["publication", form({ version: "1.0", url: "https://example.org" })])], open: [[sheetsOf(["publication", form({ version: "1.0" })]), 1]] },
  "10.a": { met: [tracked(90)], open: [[tracked(91), 1], [{ sheets: thread }, 1], [tracked(3, { action: "another" }), 1], [{}, 1]] },
  "10.b": {
    met: [aged(548), aged(46, "monthly"), plan(measured({ developing: "Add a question" }))],
    open: [[aged(549), 1], [aged(47, "monthly"), 1], [plan(measured()), 1], [plan(measured({ frequency: "once" })), 1], [{}, 1]],
  },
  "10.c": { met: [reviewed("2027-07-02"), reviewed("2026-12-31")], open: [[reviewed("2026-12-30"), 1], [reviewed("2027-07-03"), 1], [{}, 1]] },
  "10.d": { met: [sheetsOf(["progress_report", list({ message: "a", "days:message": "396" })])], open: [[sheetsOf(["progress_report", list({ message: "a", "days:message": "397" })]), 1], [sheetsOf(["progress_report", list({ period: "2027", "days:message": "1" })]), 1]] },
  "10.e": { met: [{ targets: 1 }, { sheets: thread }], open: [[{ targets: 1, silentEdits: 1 }, 1], [{}, 1]] },
};

const checked = steps.flatMap((step) => step.criteria).filter(({ kind }) => kind === "checked");

test("every criterion that is checked is computed, and has its cases here", () => {
  expect(Object.keys(criterionRules).toSorted()).toEqual(checked.map(({ id }) => id).toSorted());
  expect(Object.keys(cases).toSorted()).toEqual(checked.map(({ id }) => id).toSorted());
});

describe.each(checked)("$id", ({ id }) => {
  const { met, open } = cases[id] ?? { met: [], open: [] };

  test("is met by what it asks for", () => {
    for (const one of met) expect(toGo(id, records(one)), JSON.stringify(one)).toBe(0);
  });

  test("is open just before that, and says how much is to go", () => {
    for (const [one, more] of open) expect(toGo(id, records(one)), JSON.stringify(one)).toBe(more);
  });

  test("is open for a coalition that has only just begun", () => {
    expect(criterionRules[id]?.(noEvidence)).toBe(false);
  });
});

test("a candidate that was not chosen asks for no root cause", () => {
  expect(toGo("6.c", records(withThread({ priorities: list(...thread.priorities.rows, later) })))).toBe(0);
});
