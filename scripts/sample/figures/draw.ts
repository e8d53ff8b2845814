/** What a draw depends on: the measure, the place, the year … Equal keys give equal draws, in any order of asking. */
export type Key = readonly (string | number)[];

export type Draw = {
  /** Evenly spread over 0 (included) to 1 (excluded). */
  even(...key: Key): number;
  /** Bell-shaped around 0 with spread 1, cut off at ±2.5 so that no invented figure looks absurd. */
  bell(...key: Key): number;
};

/** A source of invented numbers. Each number hangs on the seed and its own key alone, so adding a measure or a place
 *  leaves all other figures as they were. */
export function drawing(seed: number): Draw {
  const even = (...key: Key) => mixed(fingerprint([seed, ...key].join("|"))) / 2 ** 32;
  return { even, bell: (...key) => bellShaped(1 - even(...key, "radius"), even(...key, "angle")) };
}

/** Box–Muller: two even draws make a normal one. `radius` must be above 0. */
function bellShaped(radius: number, angle: number): number {
  const x = Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle);
  return Math.min(2.5, Math.max(-2.5, x));
}

/** FNV-1a, 32 bits. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** The finishing steps of murmur3: neighbouring fingerprints end far apart. */
function mixed(hash: number): number {
  let x = hash;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
