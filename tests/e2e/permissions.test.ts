import { readdirSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { openSession } from "../../app/domain/account/session.server";
import type { Member } from "../../app/domain/coalition/member";
import { can, type Capability, type Side } from "../../app/domain/coalition/permission";
import { buildCoalition, type BuiltCoalition } from "../build";

/** What each address asks of the permission table, for looking and for changing. `inside`: any member. `person`: anybody signed
 *  in. `open`: anyone. `seat`: a seat in the workshop, which no cookie of an account gives. A route without a row fails. */
type Asks = Capability | readonly [Capability, Side] | "inside" | "person" | "open" | "seat";
type Row = { readonly look?: Asks; readonly change?: Asks };

const nowhere = "01994a50-0000-7000-8000-000000000000";
const table: Readonly<Record<string, Row>> = {
  "_index.tsx": { look: "open" },
  "sign-in.tsx": { look: "open", change: "open" },
  "sign-up.tsx": { look: "open", change: "open" },
  "sign-up_.$token.tsx": { look: "open", change: "open" },
  "account._index.tsx": { look: "person", change: "person" },
  "account.confirm.$token.tsx": { look: "person", change: "person" },
  "account.stop.$token.tsx": { look: "open", change: "open" },
  "account.new-address.$token.tsx": { look: "person", change: "person" },
  "account.settings.tsx": { look: "person", change: "person" },
  "account.letters.tsx": { look: "person", change: "person" },
  "account.devices.tsx": { look: "person", change: "person" },
  "account.leave.tsx": { look: "person", change: "person" },
  "forgotten.tsx": { look: "open", change: "open" },
  "reset.$token.tsx": { look: "open", change: "open" },
  "sign-out.ts": { look: "open" },
  "look-around.ts": { look: "open", change: "open" },
  "preferences.ts": { look: "open", change: "open" },
  "password-strength.ts": { change: "open" },
  "join.tsx": { look: "open", change: "open" },
  "invitation.$token.tsx": { look: "open", change: "person" },
  "communities.ts": { look: "person" },
  "shapes.$name.ts": { look: "open" },
  "coalitions.new.tsx": { look: "person", change: "person" },
  "w.$session._index.tsx": { look: "seat", change: "seat" },
  "w.$session.changes.ts": { look: "seat" },
  "w.$session.notes.ts": { change: "seat" },
  "w.$session.leave.ts": { change: "seat" },
  "w.$session.another.tsx": { look: "seat", change: "seat" },
  "$coalition.tsx": {},
  "$coalition._index.tsx": { look: "inside" },
  "$coalition.changes.ts": {},
  "$coalition.audit._index.tsx": { look: "audit:read" },
  "$coalition.audit.csv.ts": { look: "audit:read" },
  "$coalition.people.tsx": { look: "coalition:read", change: "inside" },
  "$coalition.metrics._index.tsx": { look: "published:read", change: "baseline:freeze" },
  "$coalition.metrics.$metric._index.tsx": { look: "published:read", change: "baseline:freeze" },
  "$coalition.metrics.$metric.csv.ts": { look: "published:read" },
  "$coalition.metrics.releases._index.tsx": { look: "published:read", change: "baseline:freeze" },
  "$coalition.metrics.releases.$report.csv.ts": { look: "published:read" },
  "$coalition.metrics.releases.$report.json.ts": { look: "published:read" },
  "$coalition.metrics.local._index.tsx": { look: "coalition:read" },
  "$coalition.metrics.local.new.tsx": { look: "baseline:freeze", change: "baseline:freeze" },
  "$coalition.metrics.local.$indicator._index.tsx": { look: "coalition:read", change: "baseline:freeze" },
  "$coalition.metrics.local.$indicator.csv.ts": { look: "export:internal" },
  "$coalition.metrics.local.$indicator.raw.tsx": { look: "small-counts:read" },
  "$coalition.metrics.compare._index.tsx": { look: "published:read" },
  "$coalition.metrics.compare.csv.ts": { look: "published:read" },
  "$coalition.metrics.nation._index.tsx": { look: "published:read" },
  "$coalition.metrics.nation.csv.ts": { look: "published:read" },
  "$coalition.metrics.nation.values.ts": { look: "published:read" },
  "$coalition.metrics.peers.tsx": { look: "published:read", change: "baseline:freeze" },
  "$coalition.metrics.standout.tsx": { look: "published:read", change: ["worksheet:fill", "data"] },
  "$coalition.metrics.predictors.$predictor.tsx": { look: "published:read" },
  "$coalition.plan.tsx": { look: ["coalition:read", "shared"] },
  "$coalition.plan[.]docx.ts": { look: "export:internal" },
  "$coalition.plan[.]pdf.ts": { look: "export:internal" },
  "$coalition.steps._index.tsx": { look: "coalition:read" },
  "$coalition.steps.$step._index.tsx": { look: "coalition:read", change: "coalition:read" },
  "$coalition.steps.$step.$worksheet._index.tsx": { look: "inside", change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.answer.ts": { change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.answers.tsx": { change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.comments.tsx": { look: "inside", change: "inside" },
  "$coalition.steps.$step.$worksheet.csv.ts": { look: "export:internal" },
  "$coalition.steps.$step.$worksheet.history._index.tsx": { look: "inside", change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.history.versions.tsx": { look: "inside" },
  "$coalition.steps.$step.$worksheet.flow.tsx": { look: "inside", change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.paste.tsx": { look: "worksheet:answer", change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.picture.tsx": { look: "inside" },
  "$coalition.steps.$step.$worksheet.print.tsx": { look: "inside" },
  "$coalition.steps.$step.$worksheet.review.tsx": { look: "inside", change: "worksheet:answer" },
  "$coalition.steps.$step.$worksheet.sent.$number.tsx": { look: "inside" },
  "$coalition.worksheets.tsx": { look: "inside" },
  "$coalition.search.tsx": { look: "inside" },
  "$coalition.file.$file.ts": { look: "inside" },
  "$coalition.files.$kind.$thing.tsx": { look: "inside", change: "inside" },
  "$coalition.inbox.tsx": { look: "inside", change: "inside" },
  "$coalition.targets._index.tsx": { look: "coalition:read" },
  "$coalition.targets.new.tsx": { look: "target:propose", change: "target:propose" },
  "$coalition.targets.$target._index.tsx": { look: "coalition:read", change: "coalition:read" },
  "$coalition.targets.$target.amend.tsx": { look: "target:propose", change: "target:propose" },
  "$coalition.targets.$target.measure.tsx": { look: "progress:enter", change: "progress:enter" },
  "$coalition.targets.$target.milestones.tsx": { look: "target:propose", change: "target:propose" },
  "$coalition.targets.$target.comments.tsx": { look: "coalition:read", change: "coalition:read" },
  "$coalition.comments.$kind.$thing.tsx": { look: "coalition:read", change: "coalition:read" },
  "$coalition.decisions._index.tsx": { look: "coalition:read" },
  "$coalition.decisions.$number.tsx": { look: "coalition:read" },
  "$coalition.decisions.new.tsx": { look: "decision:record", change: "decision:record" },
  "$coalition.decisions.ask.tsx": { look: "decision:record", change: "decision:record" },
  "$coalition.decisions.votes.$vote.tsx": { look: "coalition:read", change: "coalition:read" },
  "$coalition.decisions[.]csv.ts": { look: "export:internal" },
  "$coalition.meetings._index.tsx": { look: "coalition:read", change: "meeting:run" },
  "$coalition.meetings.$meeting._index.tsx": { look: "coalition:read", change: "coalition:read" },
  "$coalition.meetings.$meeting.ics.ts": { look: "coalition:read" },
  "$coalition.tasks.tsx": { look: "coalition:read", change: "task:write" },
  "$coalition.tasks[.]csv.ts": { look: "export:internal" },
  "$coalition.theory.tsx": { look: "coalition:read", change: ["worksheet:fill", "data"] },
  "$coalition.theory._index.tsx": { look: "coalition:read" },
  "$coalition.theory.checks.tsx": { look: "coalition:read" },
  "$coalition.theory.history.tsx": { look: "coalition:read", change: "worksheet:fill" },
  "$coalition.theory.picture.tsx": { look: "coalition:read" },
  "$coalition.workshops._index.tsx": { look: ["coalition:read", "session"] },
  "$coalition.workshops.new.tsx": { look: "workshop:run", change: "workshop:run" },
  "$coalition.workshops.$session._index.tsx": { look: "workshop:run", change: "workshop:run" },
  "$coalition.workshops.$session.harvest.tsx": { look: ["coalition:read", "session"], change: "workshop:accept" },
  "$coalition.workshops.$session.hand-over.ts": { change: "workshop:run" },
  "$coalition_.workshops.$session.projector.tsx": { look: "workshop:run" },
  "$coalition_.workshops.$session.sheet.tsx": { look: "workshop:run" },
};

const routes = readdirSync("app/routes");

/** Where a route answers, with ids of things that do not exist: who may not look is refused before that is found out. */
function addressOf(route: string, coalition: string): string {
  const values: Record<string, string> = { $coalition: coalition, $coalition_: coalition, "sign-up_": "sign-up", $step: "7", $worksheet: "7A", $metric: "ratio_living_wage", $target: nowhere, $indicator: nowhere, $vote: nowhere, $meeting: nowhere, $number: "9", $session: nowhere, $report: nowhere, $token: "no-such-token" };
  const parts = route.replace(/\.tsx?$/, "").replace("[.]", "•").split(".").filter((part) => part !== "_index");
  return `/${parts.map((part) => (values[part] ?? part).replace("•", ".")).join("/")}`;
}

async function ask(address: string, method: "GET" | "POST", cookie: string, site = "same-origin"): Promise<number> {
  const response = await fetch(inject("appUrl") + address, {
    method,
    redirect: "manual",
    headers: { cookie, "sec-fetch-site": site, ...(method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {}) },
    ...(method === "POST" ? { body: "" } : {}),
  });
  await response.body?.cancel();
  return response.status;
}

/** The links of a page that stay in the coalition, wherever it leads first. */
async function linksOn(page: string, cookie: string, within: string): Promise<readonly string[]> {
  const words = await (await fetch(inject("appUrl") + page, { headers: { cookie } })).text();
  return [...words.matchAll(/<a [^>]*href="([^"#?]+)/g)].flatMap(([, to]) => (to === within || to?.startsWith(`${within}/`) ? [to] : []));
}

async function cookieOf({ accountId }: Member): Promise<string> {
  return (await openSession(accountId)).split(";")[0] ?? "";
}

function allows(asks: Asks, member: Member): boolean {
  if (asks === "inside" || asks === "person" || asks === "open") return true;
  if (asks === "seat") return false;
  return typeof asks === "string" ? can(member, asks) : can(member, asks[0], asks[1]);
}

test("every route stands in the table, and the table names no route that is not there", () => {
  expect(Object.keys(table).toSorted()).toEqual(routes.toSorted());
});

describe("every route asks the permission table", () => {
  const inCoalition = Object.entries(table).filter(([route]) => route.startsWith("$coalition"));
  const built: Promise<BuiltCoalition> = buildCoalition({ name: "Permissions" });

  test.each(["lead", "exec", "core", "workingGroupLead", "workingGroup", "data", "facilitator", "resident", "reviewer", "viewer"] as const)("as %s", async (seat) => {
    const member = (await built)[seat];
    const cookie = await cookieOf(member);
    const wrong: string[] = [];
    for (const [route, row] of inCoalition) {
      for (const [method, asks] of [["GET", row.look], ["POST", row.change]] as const) {
        if (!asks) continue;
        const status = await ask(addressOf(route, member.coalitionSlug), method, cookie);
        const refused = status === 403;
        if (refused === allows(asks, member) || status >= 500) wrong.push(`${method} ${route}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(["lead", "exec", "core", "workingGroupLead", "workingGroup", "data", "facilitator", "resident", "reviewer", "viewer"] as const)("menus, home and steps show %s only doors that open", async (seat) => {
    const member = (await built)[seat];
    const cookie = await cookieOf(member);
    const home = `/${member.coalitionSlug}`;
    const steps = can(member, "coalition:read") ? Array.from({ length: 10 }, (_, at) => `${home}/steps/${at + 1}`) : [];
    const shown = await Promise.all([home, `${home}/worksheets`, `${home}/metrics`, ...steps].map(async (page) => ({ page, links: await linksOn(page, cookie, home) })));
    const doors = [...new Set(shown.flatMap(({ links }) => links))];
    expect(shown.map(({ links }) => links.length > 5)).toEqual(shown.map(() => true));
    const statuses = await Promise.all(doors.map(async (door) => [door, await ask(door, "GET", cookie)] as const));
    expect(statuses.filter(([, status]) => status >= 400)).toEqual([]);
  });

  test("somebody of another coalition finds nothing", async () => {
    const member = (await built).lead;
    const stranger = await cookieOf((await buildCoalition({ name: "Elsewhere" })).lead);
    const found: string[] = [];
    for (const [route, row] of inCoalition) {
      for (const [method, asks] of [["GET", row.look], ["POST", row.change]] as const) {
        if (!asks) continue;
        const status = await ask(addressOf(route, member.coalitionSlug), method, stranger);
        if (status !== 404) found.push(`${method} ${route}: ${status}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("another site changes nothing with a member's cookie, whatever the route", async () => {
    const member = (await built).lead;
    const cookie = await cookieOf(member);
    const taken: string[] = [];
    for (const route of routes) {
      const status = await ask(addressOf(route, member.coalitionSlug), "POST", cookie, "cross-site");
      // A mail program presses the link that stops letters: it asks for no cookie, only for what the letter said.
      // Mail programs press the link that stops letters; it goes by its own signature, and the cookie opens nothing there.
      if (status !== (route === "account.stop.$token.tsx" ? 410 : 403)) taken.push(`${route}: ${status}`);
    }
    expect(taken).toEqual([]);
  });

  test("who is not signed in is shown the way to sign in", async () => {
    const { coalitionSlug } = (await built).lead;
    const open: string[] = [];
    for (const [route, row] of Object.entries(table)) {
      for (const [method, asks] of [["GET", row.look], ["POST", row.change]] as const) {
        if (!asks || asks === "open") continue;
        const status = await ask(addressOf(route, coalitionSlug), method, "");
        const kept = asks === "seat" ? status === 302 || status === 404 || status === 401 || status === 403 : status === 302;
        if (!kept) open.push(`${method} ${route}: ${status}`);
      }
    }
    expect(open).toEqual([]);
  });
});
