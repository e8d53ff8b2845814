import PgBoss from "pg-boss";
import { pool } from "~/db/pool.server";
import { asSystem, takeTurn } from "~/db/work.server";

/** Something that is done apart from pages: by the clock, or because somebody asked for it. */
export type Job = {
  readonly name: string;
  /** When it is done by itself, as cron says it, in UTC; null: only when it is asked for. It is then never waiting twice. */
  readonly every: string | null;
  /** How often it is tried at most before it is given up. */
  readonly tries: number;
  /** After how many seconds it is tried again; each time twice as long as the time before. */
  readonly pause: number;
  /** After how many seconds a process that has not finished it counts as lost, and somebody else takes it. */
  readonly within: number;
  /** Does it. `of`: what it was asked for ("" by the clock). Rejects when it did not succeed; it may then happen again, so it has to
   *  bear being done twice. `last`: nobody tries again after this. */
  readonly work: (of: string, last: boolean) => Promise<void>;
};

export type Fault = { readonly job: string | null; readonly tried: number; readonly last: boolean; readonly error: unknown };

export type Runner = {
  /** Asks for a job; it is done soon, here or by another process, also when this one ends first. */
  readonly ask: (name: string, of: string) => Promise<void>;
  /** Ends: what is being done is finished (for at most some seconds, then it is left to others), nothing new is begun. */
  readonly stop: () => Promise<void>;
};

type Means = {
  readonly jobs: readonly Job[];
  /** Told of each try that failed, and when PostgreSQL did not answer. */
  readonly onFault: (fault: Fault) => void;
  /** How often jobs are looked for that nobody here asked for, and lost ones taken over; in seconds. */
  readonly lookEvery?: number;
};

/** How long what is being done may take to end, in milliseconds. */
const patience = 8_000;

/** Does jobs that stand in PostgreSQL (see docs/decisions/0059-jobs-in-postgresql.md): each is done by one of all processes that run
 *  this. Rejects when the tables of the queue can not be made. */
export async function openRunner({ jobs, onFault, lookEvery = 5 }: Means): Promise<Runner> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: "job",
    maintenanceIntervalSeconds: Math.max(1, lookEvery * 6),
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: Math.min(45, Math.max(1, lookEvery)),
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 7,
  });
  boss.on("error", (error) => onFault({ job: null, tried: 0, last: false, error }));
  await asSystem(async (db) => {
    // Making queues locks tables: two processes that begin at the same moment would wait for each other.
    await takeTurn(db, "queues of jobs");
    await boss.start();
    for (const job of jobs) await prepare(boss, job);
  });
  const workers = new Map<string, string>();
  for (const job of jobs) workers.set(job.name, await take(boss, job, { onFault, lookEvery, next: (name) => awake(boss, workers.get(name)) }));
  return {
    ask: async (name, of) => {
      await boss.send(name, { of }, of === "" ? {} : { singletonKey: of });
      awake(boss, workers.get(name));
    },
    stop: () => boss.stop({ graceful: true, wait: true, timeout: patience }),
  };
}

type Taking = Required<Pick<Means, "onFault" | "lookEvery">> & { readonly next: (name: string) => void };

/** Makes the queue of a job, with what holds for it now. */
async function prepare(boss: PgBoss, { name, every, tries, pause, within }: Job): Promise<void> {
  const rules = { policy: every === null ? ("short" as const) : ("stately" as const), retryLimit: tries - 1, retryDelay: pause, retryBackoff: pause > 0, expireInSeconds: within };
  if ((await boss.getQueue(name)) === null) await boss.createQueue(name, { name, ...rules });
  else await boss.updateQueue(name, { name, ...rules });
  if (every !== null) await boss.schedule(name, every, { of: "" });
}

/** Begins to work on a job; returns the worker's id. */
function take(boss: PgBoss, { name, work }: Job, { onFault, lookEvery, next }: Taking): Promise<string> {
  return boss.work<{ readonly of: string }>(name, { pollingIntervalSeconds: lookEvery, batchSize: 1, includeMetadata: true }, async (taken) => {
    for (const { data, retryCount, retryLimit } of taken) {
      const last = retryCount >= retryLimit;
      await work(data.of, last).catch((error: unknown) => {
        onFault({ job: name, tried: retryCount + 1, last, error });
        throw error;
      });
    }
    // There may be more: the next look comes at once.
    next(name);
  });
}

function awake(boss: PgBoss, worker: string | undefined): void {
  if (worker !== undefined) boss.notifyWorker(worker);
}
