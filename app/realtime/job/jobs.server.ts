import { tidyAccounts } from "~/domain/account/tidy.server";
import { openRunner, type Fault, type Job } from "./runner.server";

type Means = { readonly onFault: (fault: Fault) => void };

/** Begins to work on all jobs of the planner; returns how to end. */
export async function workOnJobs({ onFault }: Means): Promise<() => Promise<void>> {
  const { stop } = await openRunner({ jobs: [tidy], onFault });
  return stop;
}

/** Every night: nobody waits for it. */
const tidy: Job = { name: "tidy", every: "17 8 * * *", tries: 3, pause: 60, within: 300, work: () => tidyAccounts() };
