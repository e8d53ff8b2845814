import { renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../scripts/database/embedded-database";
import { typist } from "../realtime/typist";
import { newcomer, type Newcomer } from "./newcomer";
import { alive, dataFolder, postmasterOf, startWith, until } from "./started";

/** The embedded PostgreSQL is killed while people write. */

const { path: data, remove } = await dataFolder();
let port = 0;

beforeAll(async () => {
  port = await freePort();
});
afterAll(remove);

const start = () => startWith({ PORT: String(port), DATA_DIR: data });
const isWell = async () => (await fetch(`http://localhost:${port}/healthz`).catch(() => null))?.status === 200;

/** Somebody who goes on sending forms and typing, whatever happens; what was acknowledged is kept. */
function writing({ cookie, slug, invite }: Newcomer) {
  const acknowledged = { forms: [] as string[], lines: [] as string[] };
  const seat = typist({ port, cookie }, slug);
  let stopped = false;
  async function sendForms() {
    for (let nth = 0; !stopped; nth += 1) {
      const invitee = `Person ${nth}`;
      if (await invite(invitee)) acknowledged.forms.push(invitee);
    }
  }
  async function type() {
    for (let nth = 0; !stopped; nth += 1) {
      const line = `Line ${nth}.`;
      seat.type(line);
      await seat.saved();
      acknowledged.lines.push(line);
    }
  }
  const done = Promise.all([sendForms(), type()]);
  return {
    acknowledged,
    /** Resolves when both have been acknowledged something more. */
    goesOn: async () => {
      const [forms, lines] = [acknowledged.forms.length, acknowledged.lines.length];
      await until(() => acknowledged.forms.length > forms && acknowledged.lines.length > lines);
    },
    stop: async () => {
      stopped = true;
      await done;
      seat.leave();
    },
  };
}

/** What of it is not there. */
async function lost({ page, cookie, slug }: Newcomer, { forms, lines }: { readonly forms: readonly string[]; readonly lines: readonly string[] }): Promise<string[]> {
  const people = await page(`/${slug}/people`);
  const reader = typist({ port, cookie }, slug);
  await reader.saved();
  const text = reader.text().split("\n");
  reader.leave();
  return [...forms.filter((invitee) => !people.includes(`${invitee}<`)), ...lines.filter((line) => !text.includes(line))];
}

describe("an embedded PostgreSQL that is killed", () => {
  test("ten times while people write is back within ten seconds each time, and nothing acknowledged is lost", async () => {
    const run = start();
    await run.ready();
    const person = await newcomer(port);
    const people = writing(person);
    const seconds: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      await people.goesOn();
      const fallen = postmasterOf(data);
      const killed = performance.now();
      process.kill(fallen, "SIGKILL");
      await until(() => !alive(fallen));
      await until(isWell);
      seconds.push((performance.now() - killed) / 1000);
    }
    await people.goesOn();
    await people.stop();
    expect(Math.max(...seconds)).toBeLessThan(10);
    expect(await lost(person, people.acknowledged)).toEqual([]);
    expect(run.said().match(/The embedded PostgreSQL ended \(SIGKILL\)/g)).toHaveLength(10);
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
  });

  test("together with the planner is waited for by the next start, each time", async () => {
    let run = start();
    await run.ready();
    const person = await newcomer(port);
    for (let time = 0; time < 4; time += 1) {
      const people = writing(person);
      await people.goesOn();
      const database = postmasterOf(data);
      run.child.kill("SIGKILL");
      process.kill(database, "SIGKILL");
      await run.ended;
      run = start();
      await run.ready();
      await people.goesOn();
      await people.stop();
      expect(await lost(person, people.acknowledged)).toEqual([]);
    }
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
  });

  test("and can not be started again ends the planner, with a sentence and a code for whoever watches it", async () => {
    const run = start();
    await run.ready();
    const control = join(data, "postgres/cluster/global/pg_control");
    renameSync(control, `${control}.away`);
    process.kill(postmasterOf(data), "SIGKILL");
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain("The embedded PostgreSQL can not be started again, so the planner ends.");
    renameSync(`${control}.away`, control);
    const next = start();
    await next.ready();
    next.child.kill("SIGTERM");
    expect(await next.ended).toBe(0);
  });
});
