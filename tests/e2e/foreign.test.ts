import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { asMember, asSystemSql } from "../../app/db/work.server";
import { openSession } from "../../app/domain/account/session.server";
import { invite } from "../../app/domain/coalition/invitation.server";
import type { Member } from "../../app/domain/coalition/member";
import { keepUpload } from "../../app/domain/local-data/local-data.server";
import { changeRows } from "../../app/domain/process/process.server";
import { proposeTarget, recordMeasurement } from "../../app/domain/target/target.server";
import { addNode, assume, attachIndicator, link } from "../../app/domain/theory/theory.server";
import { decide, findSeat, joinByCode, openSession as openWorkshop, planSession } from "../../app/domain/workshop/workshop.server";
import { addMember, buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { absence, buildLocal, loadCsv } from "../build-local";
import { codeOf, freshDevice, until, write } from "../build-workshop";

/** Own coalition, own roles, but the id of something in another coalition: wherever an id can be given. */

const tables = [
  "target", "baseline", "indicator", "measurement", "local_indicator", "local_batch", "local_upload", "workshop_session", "workshop_room", "workshop_stage", "participant",
  "card", "room_decision", "theory_node", "theory_link", "assumption", "worksheet_item", "standout_reading", "release_import", "invitation", "membership",
] as const;
type Ids = Record<(typeof tables)[number], string>;
type Furnished = { readonly member: Member; readonly ids: Ids; readonly cookie: string; readonly seat: string };

/** A coalition with one of everything that has an id in an address or a form, and somebody in it who may do everything. */
async function furnish(name: string): Promise<Furnished> {
  const { lead } = await buildCoalition({ name });
  const member = await addMember(lead, ["lead", "data", "fac"]);
  const baseline = await buildBaseline(member);
  const { id: target } = await proposeTarget(member, { baseline: baseline.id, value: 0.85, year: 2030 });
  await recordMeasurement(member, { target, year: 2023, value: 0.75, source: "Payroll" });
  const local = await buildLocal(member);
  await loadCsv(member, local, absence);
  await keepUpload(member, { indicator: local, name: "absence.csv", bytes: new TextEncoder().encode(absence) });
  const [change, outcome] = [await addNode(member, { kind: "precondition", text: "Buses run late" }), await addNode(member, { kind: "outcome", text: "Work pays" })];
  await assume(member, { link: await link(member, { from: change, to: outcome }), text: "Employers agree" });
  await attachIndicator(member, { node: outcome, indicator: baseline.indicatorId });
  await changeRows(member, { worksheet: "findings", intent: "add" });
  await invite(member, { invitee: "Ana", roles: ["core"] });
  const token = await runWorkshop(member);
  await keepElse(member);
  return { member, ids: await idsOf(member), cookie: (await openSession(member.accountId)).split(";")[0] ?? "", seat: Buffer.from(JSON.stringify(token)).toString("base64") };
}

/** A session in which a room has decided; returns what the cookie of its device holds. */
async function runWorkshop(member: Member): Promise<string> {
  const session = await planSession(member, { title: "Work that pays", rooms: ["Room 1"], dotsEach: 3 });
  await openWorkshop(member, { session });
  const { token } = await joinByCode({ code: await codeOf(member, session), nickname: "Guest", language: "en", device: freshDevice(), address: "192.0.2.1" });
  const seat = (await findSeat(session, token)) ?? expect.unreachable("The seat that was just taken is not there.");
  await until(member, session, "precondition");
  const card = await write(seat, "Less debt");
  await until(member, session, "decide");
  await decide(seat, { idea: `card:${card}`, outcome: "kept", text: "Less debt", reason: "" });
  return token;
}

/** What would take released files to make: a kept reading, a line of the list of imports. */
function keepElse({ coalitionId, accountId, communityId }: Member): Promise<unknown> {
  const id = randomUUID();
  return asMember({ coalitionId }, async (db) => {
    await db.standoutReading.create({ data: { coalitionId, geographyId: communityId, facts: [], releases: [], keptById: accountId } });
    await db.releaseImport.create({ data: { id, batch: id, coalitionId, accountId, source: "upload", origin: "a.csv", file: "a.csv", state: "checked", report: { findings: [], errors: 0, warnings: 0, rows: 0, values: 0 } } });
  });
}

function idsOf({ coalitionId }: Member): Promise<Ids> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<Ids>(`select ${tables.map((table) => `(select id from ${table} where coalition_id = $1 order by id desc limit 1) as ${table}`).join(", ")}`, [coalitionId]);
    return rows[0] ?? expect.unreachable("There are no ids.");
  });
}

/** Everything a coalition has, as one hash for each table. When somebody was last seen does not count. */
function stateOf({ coalitionId }: Member): Promise<unknown> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'coalition_id' order by 1");
    const hashes = rows.map(({ name }) => `select '${name}' as name, md5(coalesce(string_agg((to_jsonb(t) - 'seen_at')::text, ',' order by t::text), '')) as hash from "${name}" t where coalition_id = $1`);
    return (await db.query(hashes.join(" union all "), [coalitionId])).rows;
  });
}

type Asked = { readonly at: string; readonly say?: Readonly<Record<string, string>> };

/** Each place an id can be given. `own` is ours, `far` another's; the rest of what is said is right. */
function asksOf({ slug, own, far }: { readonly slug: string; readonly own: Ids; readonly far: Ids }): readonly Asked[] {
  const looks = [
    `targets/${far.target}`, `targets/${far.target}/amend`, `targets/${far.target}/measure`, `targets/${far.target}/milestones`, `targets/new?baseline=${far.baseline}`,
    `metrics/local/${far.local_indicator}`, `metrics/local/${far.local_indicator}/csv`, `metrics/local/${far.local_indicator}/raw`,
    `metrics/local/new?indicator=${far.local_indicator}`, `metrics/local/new?indicator=${own.local_indicator}&upload=${far.local_upload}`,
    `workshops/${far.workshop_session}`, `workshops/${far.workshop_session}/harvest`, `workshops/${far.workshop_session}/projector`,
    `metrics/releases/${far.release_import}/csv`, `metrics/releases/${far.release_import}/json`, `metrics/standout?reading=${far.standout_reading}`,
  ];
  const says: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["people", { act: "roles", membership: far.membership, seen: "1", roles: "viewer" }],
    ["people", { act: "end", membership: far.membership }],
    ["people", { act: "withdraw", invitation: far.invitation }],
    [`targets/${own.target}`, { intent: "agree", version: far.target, seen: "1" }],
    [`targets/${far.target}`, { intent: "agree", version: far.target, seen: "1" }],
    [`targets/${own.target}`, { intent: "verify", measurement: far.measurement }],
    [`targets/${far.target}`, { intent: "verify", measurement: far.measurement }],
    [`targets/${own.target}`, { intent: "keep-start", baseline: far.baseline, because: "We agreed on it" }],
    [`targets/${own.target}/amend`, { version: far.target, seen: "1", value: "0.9", year: "2031", reason: "More is needed" }],
    [`targets/${own.target}/amend`, { version: own.target, seen: "1", baseline: far.baseline, value: "0.9", year: "2031", reason: "More is needed" }],
    [`targets/${far.target}/amend`, { version: far.target, seen: "1", value: "0.9", year: "2031", reason: "More is needed" }],
    [`targets/${own.target}/milestones`, { version: far.target, seen: "1" }],
    [`targets/${far.target}/measure`, { year: "2024", value: "0.8", source: "Payroll", comparable: "yes" }],
    [`targets/new?baseline=${far.baseline}`, { value: "0.9", year: "2031" }],
    ["metrics", { intent: "keep", baseline: far.baseline, seen: "0".repeat(64) }],
    ["metrics", { intent: "rebase", baseline: far.baseline, seen: "0".repeat(64), because: "It is newer" }],
    [`metrics/local/${own.local_indicator}`, { intent: "undo", batch: far.local_batch }],
    [`metrics/local/${far.local_indicator}`, { intent: "undo", batch: far.local_batch }],
    [`metrics/local/${far.local_indicator}`, { intent: "freeze", figure: "All|2024||" }],
    [`metrics/local/new?indicator=${own.local_indicator}&upload=${far.local_upload}`, { intent: "map", period: "1", value: "3" }],
    [`metrics/local/new?indicator=${own.local_indicator}&upload=${far.local_upload}`, { intent: "load", rows: "all" }],
    ["theory", { intent: "add", kind: "precondition", text: "Buses run on Sundays", toward: far.theory_node }],
    ["theory", { intent: "revise", node: far.theory_node, seen: "1", text: "Ours now" }],
    ["theory", { intent: "highlight", node: far.theory_node, highlighted: "true" }],
    ["theory", { intent: "move", node: far.theory_node, direction: "up" }],
    ["theory", { intent: "remove", node: far.theory_node }],
    ["theory", { intent: "restore", node: far.theory_node }],
    ["theory", { intent: "link", from: own.theory_node, to: far.theory_node }],
    ["theory", { intent: "link", from: far.theory_node, to: own.theory_node }],
    ["theory", { intent: "unlink", link: far.theory_link }],
    ["theory", { intent: "assume", link: far.theory_link, text: "Nobody minds" }],
    ["theory", { intent: "drop-assumption", assumption: far.assumption }],
    ["theory", { intent: "attach", node: own.theory_node, indicator: far.indicator }],
    ["theory", { intent: "attach", node: far.theory_node, indicator: own.indicator }],
    ["theory", { intent: "detach", node: far.theory_node, indicator: far.indicator }],
    ...["up", "down", "remove", "restore"].map((intent) => ["steps/3/findings", { intent, row: far.worksheet_item }] as const),
    [`workshops/${far.workshop_session}`, { intent: "close" }],
    [`workshops/${far.workshop_session}`, { intent: "next", seen: "0" }],
    [`workshops/${own.workshop_session}`, { intent: "reveal", stage: far.workshop_stage }],
    [`workshops/${own.workshop_session}`, { intent: "helped", room: far.workshop_room }],
    [`workshops/${own.workshop_session}`, { intent: "hide", card: far.card }],
    [`workshops/${own.workshop_session}`, { intent: "show", card: far.card }],
    [`workshops/${own.workshop_session}/harvest`, { "take[0].decision": far.room_decision, "take[0].chosen": "on", "take[0].text": "Ours now" }],
    [`workshops/${far.workshop_session}/harvest`, { "take[0].decision": far.room_decision, "take[0].chosen": "on", "take[0].text": "Ours now" }],
  ];
  const seat: readonly Readonly<Record<string, string>>[] = [
    { intent: "contribute", clientKey: randomUUID(), stage: far.workshop_stage, text: "Ours now" },
    { intent: "edit", card: far.card, seen: "1", text: "Ours now" },
    { intent: "remove", card: far.card },
    { intent: "group", card: far.card, to: "new" },
    { intent: "dots", idea: `card:${far.card}`, dots: "1" },
    { intent: "decide", idea: `card:${far.card}`, outcome: "kept", text: "Ours now" },
  ];
  return [
    ...looks.map((at) => ({ at: `/${slug}/${at}` })),
    ...says.map(([at, say]) => ({ at: `/${slug}/${at}`, say })),
    ...seat.map((say) => ({ at: `/w/${own.workshop_session}`, say })),
    { at: `/w/${far.workshop_session}` },
    { at: `/w/${far.workshop_session}`, say: { intent: "help" } },
  ];
}

/** Not there, or not as it was seen. A start that a target can not have is a fault of that field. */
function refusals({ say }: Asked): readonly number[] {
  if (!say) return [404];
  return "baseline" in say && "version" in say ? [400] : [404, 409];
}

async function answerTo({ at, say }: Asked, cookie: string): Promise<number> {
  const headers = { cookie, "sec-fetch-site": "same-origin" };
  const body = say && new URLSearchParams(say);
  const response = await fetch(inject("appUrl") + at, { headers, redirect: "manual", ...(body && { method: "POST", body }) });
  await response.body?.cancel();
  // Where a device without a seat is led to is no way in.
  return response.headers.get("location")?.startsWith("/join") ? 404 : response.status;
}

/** Ids of nothing. */
function madeUp(ids: Ids): Ids {
  const made = { ...ids };
  for (const table of tables) made[table] = randomUUID();
  return made;
}

let ours: Furnished;
let theirs: Furnished;
let cookies: string;
beforeAll(async () => {
  [ours, theirs] = [await furnish("Ours"), await furnish("Theirs")];
  cookies = [ours.cookie, `seat-${ours.ids.workshop_session}=${ours.seat}`, `seat-${theirs.ids.workshop_session}=${ours.seat}`].join("; ");
});

describe("the id of something in another coalition", () => {
  test("is answered like one that does not exist, and changes nothing, wherever it is given", async () => {
    const place = { slug: ours.member.coalitionSlug, own: ours.ids };
    const before = [await stateOf(ours.member), await stateOf(theirs.member)];
    const unknown = asksOf({ ...place, far: madeUp(theirs.ids) });
    const wrong: string[] = [];
    for (const [nth, ask] of asksOf({ ...place, far: theirs.ids }).entries()) {
      const [found, made] = [await answerTo(ask, cookies), await answerTo(unknown[nth] ?? ask, cookies)];
      if (found !== made || !refusals(ask).includes(found)) wrong.push(`${ask.at} ${JSON.stringify(ask.say ?? "")}: ${found}, made up ${made}`);
    }
    expect(wrong).toEqual([]);
    expect([await stateOf(ours.member), await stateOf(theirs.member)]).toEqual(before);
  });

  test("the same addresses with our own are found", async () => {
    const looks = asksOf({ slug: ours.member.coalitionSlug, own: ours.ids, far: ours.ids }).filter(({ say }) => !say);
    const found = await Promise.all(looks.map(async (ask) => [ask.at, await answerTo(ask, cookies)]));
    expect(found.filter(([, status]) => status === 404)).toEqual([]);
  });
});
