import { expect, inject, test } from "vitest";
import { openSession as signIn } from "../../app/domain/account/session.server";
import type { Member } from "../../app/domain/coalition/member";
import { openVote, recordDecision } from "../../app/domain/decision/decision.server";
import { planMeeting } from "../../app/domain/meeting/meeting.server";
import { addTask } from "../../app/domain/task/task.server";
import { closeSession, decide, openSession, planSession } from "../../app/domain/workshop/workshop.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { buildLocal } from "../build-local";
import { fillPlan } from "../build-plan";
import { sit, until, write } from "../build-workshop";

/** Every role walks every link it is shown, and presses at every form: nothing may answer that its role does not open this. */

/** How many pages of one shape are walked, and at how many forms of one shape is pressed: thirty metrics have the same doors. */
const [walked, pressed] = [2, 2];

/** How many pages are asked for at the same time. */
const atOnce = 4;

/** A coalition in which there is something of everything: a plan, local data, and workshops before, while and after they run. */
async function everything(): Promise<BuiltCoalition> {
  const people = await buildCoalition({ name: "Doors" });
  const { facilitator, lead } = people;
  await fillPlan(people, "Less debt");
  await buildLocal(lead);
  const prepared = (title: string) => planSession(facilitator, { title, rooms: ["Room 1", "Room 2"], dotsEach: 3 });
  await prepared("Planned");
  for (const title of ["Running", "Over"]) {
    const session = await prepared(title);
    await openSession(facilitator, { session });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "outcome");
    const card = await write(ana, "Less debt");
    await until(facilitator, session, "choose");
    await decide(ana, { idea: `card:${card}`, outcome: "kept" });
    if (title === "Over") await closeSession(facilitator, { session });
  }
  const day = new Date().toISOString().slice(0, 10);
  const meeting = await planMeeting(lead, { title: "Core team", day, from: "18:00", until: "19:30", timeZone: "America/New_York", audience: "internal" });
  await recordDecision(lead, { question: "Which families first?", outcome: "Parents", rule: "consent", decidedOn: day, meeting, affected: ["worksheet:6G"] });
  await openVote(lead, { question: "Where do we meet?", options: "Library\nSchool", rule: "consent", endsOn: day });
  for (const owner of [lead, people.resident, people.workingGroup]) await addTask(lead, { title: `For ${owner.name}`, owner: owner.membershipId, sourceKind: "meeting", sourceId: meeting });
  return people;
}

const coalition: Promise<BuiltCoalition> = everything();

type Door = { readonly method: "GET" | "POST"; readonly to: string; /** The page that shows it. */ readonly on: string };

/** What many pages have in common: ids, and the names of metrics, predictors and worksheets, are one place each. */
function shapeOf(path: string): string {
  return path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ":id").replace(/\/decisions\/\d+/, "/decisions/:number").replace(/\/steps\/\d+(\/\w+)?/, (_, sheet) => (sheet ? "/steps/:step/:sheet" : "/steps/:step")).replace(/\/metrics\/(?!local|compare|nation|peers|standout|releases|predictors)[\w-]+/, "/metrics/:metric").replace(/\/predictors\/[\w-]+/, "/predictors/:predictor");
}

/** The links and the forms of a page that stay in the coalition. */
function doorsOn(page: string, html: string, within: string): readonly Door[] {
  const inside = (to: string) => to === within || to.startsWith(`${within}/`) || to.startsWith(`${within}?`);
  const address = (text: string | undefined) => (text === undefined || text === "" ? page : text.replaceAll("&amp;", "&").split("#")[0] ?? page);
  const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, to]) => ({ method: "GET" as const, to: address(to), on: page }));
  const forms = [...html.matchAll(/<form [^>]*method="post"[^>]*>/g)].map(([tag]) => ({ method: "POST" as const, to: address(/action="([^"]*)"/.exec(tag)?.[1]), on: page }));
  return [...links, ...forms].filter(({ to }) => inside(to));
}

async function ask({ method, to }: Pick<Door, "method" | "to">, cookie: string): Promise<{ readonly status: number; readonly html: string }> {
  const looking: RequestInit = { headers: { cookie } };
  const pressing: RequestInit = { method, redirect: "manual", body: "", headers: { cookie, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" } };
  const response = await fetch(inject("appUrl") + to, method === "GET" ? looking : pressing);
  const page = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (page) return { status: response.status, html: await response.text() };
  await response.body?.cancel();
  return { status: response.status, html: "" };
}

/** Walks from the home page on; what does not open, and how many pages there were. */
async function walk({ coalitionSlug, accountId }: Member) {
  const cookie = (await signIn(accountId)).split(";")[0] ?? "";
  const home = `/${coalitionSlug}`;
  const known = new Set([home]);
  const times = new Map<string, number>();
  const ahead: Door[] = [{ method: "GET", to: home, on: home }];
  const forms: Door[] = [];
  const shut: string[] = [];
  while (ahead.length > 0) {
    const opened = await Promise.all(ahead.splice(0, atOnce).map(async (door) => ({ door, ...(await ask(door, cookie)) })));
    for (const { door, status, html } of opened) {
      // Other stories bring releases in and take them back meanwhile: what its page does not show any more is no door.
      if (status >= 400 && doorsOn(door.on, (await ask({ method: "GET", to: door.on }, cookie)).html, home).some(({ to }) => to === door.to)) shut.push(`${door.to} on ${door.on}: ${status}`);
      for (const next of doorsOn(door.to, html, home)) {
        const name = `${next.method} ${shapeOf(next.to.split("?")[0] ?? "")}`;
        const count = times.get(name) ?? 0;
        if (known.has(`${next.method} ${next.to}`) || count >= (next.method === "GET" ? walked : pressed)) continue;
        known.add(`${next.method} ${next.to}`);
        times.set(name, count + 1);
        (next.method === "GET" ? ahead : forms).push(next);
      }
    }
  }
  for (const form of forms) {
    const { status } = await ask(form, cookie);
    if (status === 403 || status === 404 || status >= 500) shut.push(`POST ${form.to} on ${form.on}: ${status}`);
  }
  return { shut, pages: times.size };
}

test.each(["lead", "exec", "core", "workingGroupLead", "workingGroup", "data", "facilitator", "resident", "reviewer", "viewer"] as const)("whatever %s is shown opens", async (seat) => {
  const { shut, pages } = await walk((await coalition)[seat]);
  expect(shut).toEqual([]);
  expect(pages).toBeGreaterThan(seat === "facilitator" || seat === "reviewer" ? 2 : 15);
});
