import { tidyAccounts } from "~/domain/account/tidy.server";
import { type LetterMeans, lettersToAsk, makeDigests, makeLettersAtOnce, makeReminders, noteAsked, sendLetter, tidyLetters } from "~/domain/letter/letter.server";
import { mailIsOn } from "~/domain/mail/mail.server";
import { openRunner, type Fault, type Job, type Runner } from "./runner.server";

type Means = { readonly letters: LetterMeans; readonly onFault: (fault: Fault) => void };

/** Begins to work on all jobs of the planner; returns how to end. Without a mail server there are no letters. */
export async function workOnJobs({ letters, onFault }: Means): Promise<() => Promise<void>> {
  const opened: { runner?: Runner } = {};
  const ask = (id: string) => opened.runner?.ask("letter", id) ?? Promise.resolve();
  const jobs = mailIsOn() ? [tidy, ...letterJobs(letters, ask)] : [tidy];
  const runner = await openRunner({ jobs, onFault });
  opened.runner = runner;
  return runner.stop;
}

/** Every night: nobody waits for it. */
const tidy: Job = {
  name: "tidy",
  every: "17 8 * * *",
  tries: 3,
  pause: 60,
  within: 300,
  work: async () => {
    await tidyAccounts();
    await tidyLetters();
  },
};

/** Looking for what is to be told: each minute for what happened, each ten minutes for what the calendar says; and one job for each letter,
 *  tried for some three days while the mail server is away. */
function letterJobs(means: LetterMeans, ask: (id: string) => Promise<void>): readonly Job[] {
  const looking = { tries: 1, pause: 0, within: 300 };
  const lookFor = (...finds: readonly (() => Promise<number>)[]) => async () => {
    for (const find of finds) await find();
    for (const id of await lettersToAsk()) {
      await ask(id);
      await noteAsked(id);
    }
  };
  return [
    { name: "letters-at-once", every: "* * * * *", ...looking, work: lookFor(makeLettersAtOnce) },
    { name: "letters-by-calendar", every: "*/10 * * * *", ...looking, work: lookFor(makeReminders, makeDigests) },
    { name: "letter", every: null, tries: 13, pause: 30, within: 170, work: (id, last) => sendLetter(id, last, means) },
  ];
}
