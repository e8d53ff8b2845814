import type { Locale } from "~/content/messages";
import type { OwnMeasure } from "~/domain/baseline/baseline";
import { byPosition } from "./order";

/**
 * The theory of change: what a coalition believes must happen, and why, so that its vision comes true.
 * Worksheet, picture, checks and plan are all views of these rows. Source: theory of change worksheet (7A).
 */

/** Everything the worksheet lists. `vision` rows are wordings that rooms or people propose; the agreed vision itself is
 *  the shared text. A precondition must be true before something else can happen; what needs to change is one, too. */
export const kinds = ["vision", "value", "outcome", "precondition", "relationship", "activity", "next_step"] as const;
export type NodeKind = (typeof kinds)[number];

/** Precondition: is it true today? Stored as its `detail`. */
export const truths = ["yes", "partly", "no", "unknown"] as const;
/** Assumption: what it is based on. */
export const bases = ["data", "research", "lived_experience", "untested"] as const;
/** `detail` of an activity that serves every condition, so that it needs no links. */
export const towardAll = "all";
/** `detail` of an outcome for which the coalition looked and knows of no assumption. */
export const noneKnown = "none_known";
/** How many outcomes are shown first, as on the paper worksheet. */
export const mostHighlighted = 3;

/** Where a row came from, in the words of that day. It stays with the row whatever is edited later. */
export type Origin = {
  /** "person", or what was harvested: "card", "group", "decision", "import". */
  readonly source: string;
  /** The person's name, or session and room as they were called then. */
  readonly label: string;
  /** In which language that is; absent for a person's name, or where nobody can tell. */
  readonly language?: Locale | null;
  readonly sessionId: string | null;
  /** ISO date and time. */
  readonly at: string;
};

/** What tells whether a row comes true; the values are in the indicator's own unit. */
export type NodeIndicator = {
  readonly id: string;
  readonly name: string;
  /** Metric column key; null for a local indicator. */
  readonly metric: string | null;
  /** "overall" unless it is about a group. */
  readonly breakdown: string;
  readonly unit: string;
  /** Absent for a released metric. */
  readonly own?: OwnMeasure;
  readonly baseline: { readonly id: string; readonly value: number; readonly year: number } | null;
  readonly target: { readonly id: string; readonly value: number; readonly dueYear: number } | null;
};

/** One row. What does not apply to its kind is "" or null. */
export type TheoryNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly text: string;
  /** In which language its words are; null where nobody can tell. */
  readonly language: Locale | null;
  readonly position: string;
  readonly version: number;
  /** Outcome: for whom. Relationship: with whom. Next step: who does it. */
  readonly who: string;
  /** Relationship: what we need and what they gain. Precondition: one of `truths`. Outcome, activity: see above. */
  readonly detail: string;
  readonly dimensions: readonly string[];
  /** Key of the predictor an outcome belongs to. */
  readonly predictor: string | null;
  readonly highlighted: boolean;
  /** By when, as YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly origin: Origin;
  readonly indicators: readonly NodeIndicator[];
};

export type Assumption = {
  readonly id: string;
  readonly text: string;
  readonly language: Locale | null;
  /** One of `bases`, or "". */
  readonly basis: string;
  /** How we would know it is wrong. */
  readonly wrongIf: string;
  readonly version: number;
};

/** `from` helps `to` come true: an activity → a condition, a precondition → an outcome. */
export type TheoryLink = { readonly id: string; readonly from: string; readonly to: string; readonly assumptions: readonly Assumption[] };

export type Theory = {
  /** The agreed vision as plain text, "" while there is none. */
  readonly vision: string;
  /** In which language it is; absent where nobody can tell. */
  readonly visionLanguage?: Locale | null;
  readonly nodes: readonly TheoryNode[];
  readonly links: readonly TheoryLink[];
};

const leadsTo: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  vision: [],
  value: [],
  outcome: ["outcome"],
  precondition: ["outcome", "precondition"],
  relationship: ["outcome", "precondition", "activity"],
  activity: ["outcome", "precondition"],
  next_step: ["relationship", "activity"],
};

/** Whether a row of one kind may lead to a row of another: the picture only ever points upward. */
export function mayLead(from: NodeKind, to: NodeKind): boolean {
  return leadsTo[from].includes(to);
}

/** Whether rows of this kind can carry an indicator. */
export function isMeasured(kind: NodeKind): boolean {
  return kind === "outcome" || kind === "precondition" || kind === "activity";
}

type Pair = { readonly from: string; readonly to: string };

/** Whether adding `link` would let a row depend on itself, through any number of steps. */
export function wouldLoop(links: readonly Pair[], link: Pair): boolean {
  const reached = new Set([link.to]);
  const open = [link.to];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of links) {
      if (next.from !== at || reached.has(next.to)) continue;
      reached.add(next.to);
      open.push(next.to);
    }
  }
  return reached.has(link.from);
}

/** The rows of a kind, in the coalition's own order. */
export function listed(theory: Pick<Theory, "nodes">, kind: NodeKind): TheoryNode[] {
  return theory.nodes.filter((node) => node.kind === kind).sort(byPosition);
}

/** The wording to show as the vision: the agreed text, else the first wording that was proposed, else null. */
export function visionOf(theory: Theory): string | null {
  return theory.vision.trim() || listed(theory, "vision")[0]?.text || null;
}

/** In which language that wording is; null while there is none, and where nobody can tell. */
export function visionLanguageOf(theory: Theory): Locale | null {
  return theory.vision.trim() ? (theory.visionLanguage ?? null) : (listed(theory, "vision")[0]?.language ?? null);
}

/** The rows a row leads to, in the order of the links. */
export function targetsOf(theory: Theory, id: string): TheoryNode[] {
  const byId = new Map(theory.nodes.map((node) => [node.id, node]));
  return theory.links.filter((link) => link.from === id).flatMap((link) => byId.get(link.to) ?? []);
}
