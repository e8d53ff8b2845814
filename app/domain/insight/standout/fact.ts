import { z } from "zod";
import type { Figure } from "../../figure/figure";

const clearness = z.enum(["clear", "chance", "unknown"]);
const quality = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();
const interval = z.object({ low: z.number(), high: z.number() }).nullable();
/** A value in the unit of its column, with the year (of a span: its last) and the quality it was released with. */
const value = z.object({ year: z.number(), value: z.number(), quality });

const base = {
  column: z.string(),
  /** A gap has no good side. */
  tone: z.enum(["strength", "concern", "gap"]),
  clearness,
  /** Rests on a weak figure or one without a mark: said, never ranked. */
  weak: z.boolean(),
  /** The share (0 to 1) of all places that lie between the two values it is about: what statements are ranked by. */
  weight: z.number(),
  release: z.string(),
};

/** Where a place stands among its peers, or among all places when it has fewer than three. */
export const comparison = z.object({
  kind: z.literal("compare"),
  ...base,
  own: value,
  among: z.enum(["peers", "all"]),
  /** The middle value of those it is compared with; null stands for "none at all". */
  middle: z.number().nullable(),
  /** How many it does better than, of how many with a sound figure. */
  better: z.number(),
  of: z.number(),
  /** How many of them have a figure that is weak or without a mark; not known of readings kept before it was counted. */
  leftOut: z.number().optional(),
  betterOfAll: z.number(),
  all: z.number(),
  leftOutOfAll: z.number().optional(),
});

/** How the newest year differs from an earlier one, and how that compares with others. */
export const change = z.object({
  kind: z.literal("trend"),
  ...base,
  from: value,
  to: value,
  size: z.number(),
  interval,
  /** What the same years brought other places with a sound figure in both: how many they are, in how many it rose and fell, how many
   *  ours is better than, and the change in the middle. Not known of readings kept before it was asked. */
  others: z.object({ count: z.number(), rose: z.number(), fell: z.number(), better: z.number(), middle: z.number() }).optional(),
});

/** The largest distance between two groups of one breakdown. */
export const disparity = z.object({
  kind: z.literal("gap"),
  ...base,
  breakdown: z.string(),
  high: value.extend({ group: z.string() }),
  low: value.extend({ group: z.string() }),
  size: z.number(),
  interval,
  /** Groups that were not looked at: weak, or without a mark. */
  leftOut: z.array(z.string()),
});

export const fact = z.discriminatedUnion("kind", [comparison, change, disparity]);

export type Comparison = z.output<typeof comparison>;
export type Change = z.output<typeof change>;
export type Disparity = z.output<typeof disparity>;

/** One thing that the figures of a place say, as numbers: words are made from it in the reader's language. */
export type Fact = z.output<typeof fact>;
export type Tone = Fact["tone"];

/** What fewer than five in a hundred places lie between is no news. */
export const leastWeight = 0.05;

/** A figure as a fact holds it. */
export function reading({ year, value: number, quality: mark }: Figure): z.output<typeof value> {
  return { year, value: number, quality: mark };
}

/** The name of a fact among those of one place: the same as long as it is about the same series. */
export function factKey(fact: Fact): string {
  return [fact.kind, fact.column, fact.kind === "gap" ? fact.breakdown : "overall"].join("|");
}
