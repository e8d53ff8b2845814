/** Where effects add up. A step on a scale can be taken from any value without leaving its possible range. */
export type Scale = { to(value: number): number; from(position: number): number };

/** For shares: log odds, so a share stays between 0 and 1. */
export const odds: Scale = {
  to: (share) => Math.log(share / (1 - share)),
  from: (position) => 1 / (1 + Math.exp(-position)),
};

/** For dollars, rates and ratios: logarithm, so an amount stays above 0 and a step of 0.1 is about 10 %. */
export const amount: Scale = { to: Math.log, from: Math.exp };

/** For numbers that may cross 0: as they are. */
export const plain: Scale = { to: (value) => value, from: (position) => position };

/** For the 0 to 100 index: as it is, held inside. */
export const index: Scale = { to: plain.to, from: (position) => Math.min(99, Math.max(1, position)) };
