import PgBoss from "pg-boss";
import { afterEach, expect, test } from "vitest";
import { pool } from "../../app/db/pool.server";
import { openRunner, type Fault, type Job, type Runner } from "../../app/realtime/job/runner.server";

const running: Runner[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((runner) => runner.stop()));
});

const once: Pick<Job, "every" | "tries" | "pause" | "within"> = { every: null, tries: 1, pause: 0, within: 60 };

async function run(jobs: readonly Job[], onFault: (fault: Fault) => void = ({ error }) => expect.fail(String(error))): Promise<Runner> {
  const runner = await openRunner({ jobs, onFault, lookEvery: 0.5 });
  running.push(runner);
  return runner;
}

/** A promise that is settled from outside, and counts how often it was reached. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { open, opened };
}

test("of two runners one does each job, and none is left", async () => {
  const done: string[] = [];
  const all = gate();
  const job: Job = {
    name: "count",
    ...once,
    work: async (of) => {
      done.push(of);
      if (done.length === 40) all.open();
    },
  };
  const [one] = await Promise.all([run([job]), run([job])]);
  await Promise.all(Array.from({ length: 40 }, (_, nth) => one.ask("count", `thing ${nth}`)));
  await all.opened;
  await Promise.all(running.splice(0).map((runner) => runner.stop()));
  expect(new Set(done).size).toBe(40);
  expect(done).toHaveLength(40);
});

test("a job that fails is tried again, not for ever, and every failure is told", async () => {
  const faults: Fault[] = [];
  const givenUp = gate();
  const mended = gate();
  let tries = 0;
  const hopeless: Job = { name: "hopeless", ...once, tries: 3, work: async (_, last) => Promise.reject(new Error(last ? "and no more" : "not yet")) };
  const moody: Job = { name: "moody", ...once, tries: 3, work: async () => (++tries < 2 ? Promise.reject(new Error("not yet")) : mended.open()) };
  const runner = await run([hopeless, moody], (fault) => {
    faults.push(fault);
    if (fault.last) givenUp.open();
  });
  await Promise.all([runner.ask("hopeless", "a"), runner.ask("moody", "b")]);
  await Promise.all([givenUp.opened, mended.opened]);
  await runner.stop();
  const told = (name: string) => faults.filter(({ job }) => job === name).map(({ tried, last, error }) => [tried, last, String(error)]);
  expect(told("hopeless")).toEqual([[1, false, "Error: not yet"], [2, false, "Error: not yet"], [3, true, "Error: and no more"]]);
  expect(told("moody")).toEqual([[1, false, "Error: not yet"]]);
  expect(tries).toBe(2);
});

test("what a lost process had begun is taken over by another, and what nobody began is done too", async () => {
  const finished = gate();
  const taken = new Set<string>();
  const job: Job = { name: "carry", ...once, tries: 2, within: 1, work: async (of) => (taken.add(of), taken.size === 2 ? finished.open() : undefined) };
  const asking = await openRunner({ jobs: [{ ...job, name: "other" }], onFault: () => undefined });
  await asking.stop();
  // A process that takes a job and is killed leaves just this behind: the job counts as being done, and nobody does it.
  const lost = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: "job", schedule: false, supervise: false });
  await lost.start();
  await lost.createQueue("carry", { name: "carry", policy: "short", retryLimit: 1, expireInSeconds: 1 });
  await lost.send("carry", { of: "first" }, { singletonKey: "first" });
  expect(await lost.fetch("carry")).toHaveLength(1);
  await lost.send("carry", { of: "second" }, { singletonKey: "second" });
  await lost.stop({ graceful: false });
  await run([job]);
  await finished.opened;
  expect(taken).toEqual(new Set(["first", "second"]));
});

test("stopping waits for what is being done, and begins nothing new", async () => {
  const [begun, go] = [gate(), gate()];
  const done: string[] = [];
  const job: Job = { name: "slow", ...once, work: async (of) => (begun.open(), await go.opened, void done.push(of)) };
  const one = await run([job]);
  await one.ask("slow", "first");
  await begun.opened;
  await one.ask("slow", "second");
  const stopped = one.stop();
  go.open();
  await stopped;
  expect(done).toEqual(["first"]);
});
