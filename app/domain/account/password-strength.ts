import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";

/** How hard a password is to guess: 0 (at once) to 4 (very hard). No rules about kinds of characters. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** The least we take: a few words nobody would guess do. */
export const leastStrength: Strength = 2;

/** So many characters are weighed at once. The work grows faster than the length, and somebody else waits for it. */
const window = 32;

/** Words written with other signs ("p4$$w0rd") are looked for in so many spellings; more find next to nothing more. */
const spellings = 3;

const estimator = new ZxcvbnFactory({ dictionary: { ...dictionary, ...english }, graphs: adjacencyGraphs, l33tMaxSubstitutions: spellings });

/** `about` are words an attacker would try first: the name and e-mail of the person. A password longer than what is weighed at once
 *  is as hard to guess as its beginning or its end, whichever is harder: who guesses the whole has guessed both. */
export function strengthOf(password: string, about: readonly string[] = []): Strength {
  const known = [...about.map((word) => word.slice(0, window)), "mobility", "planner"];
  const weigh = (part: string) => estimator.check(part, known).score;
  if (password.length <= window) return weigh(password);
  const beginning = weigh(roundsOf(password.slice(0, window)));
  if (beginning >= leastStrength) return beginning;
  const end = weigh(roundsOf(password.slice(-window)));
  return end > beginning ? end : beginning;
}

/** A part that says the same again and again, cut where it would begin anew: half a round at its end would look like something new. */
function roundsOf(part: string): string {
  for (let round = 1; round <= part.length / 2; round += 1) {
    if (part.startsWith(part.slice(round))) return part.slice(0, part.length - (part.length % round));
  }
  return part;
}
