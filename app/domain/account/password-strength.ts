import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";

/** How hard a password is to guess: 0 (at once) to 4 (very hard). No rules about kinds of characters. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** The least we take: a few words nobody would guess do. */
export const leastStrength: Strength = 2;

const estimator = new ZxcvbnFactory({ dictionary: { ...dictionary, ...english }, graphs: adjacencyGraphs });

/** `about` are words an attacker would try first: the name and e-mail of the person. */
export function strengthOf(password: string, about: readonly string[] = []): Strength {
  return estimator.check(password.slice(0, 128), [...about, "mobility", "planner"]).score;
}
