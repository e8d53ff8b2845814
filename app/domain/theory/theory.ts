/**
 * The theory of change: what a coalition believes must happen, and why, so that its vision comes true.
 * Worksheet, picture, checks and plan are all views of these rows. Source: theory of change worksheet (7A).
 */

/** Everything the worksheet lists. `vision` rows are wordings that rooms or people propose; the agreed vision itself is
 *  the shared text. `change` is what needs to change; a `precondition` must be true before something else can happen. */
export const kinds = [
  "vision",
  "value",
  "outcome",
  "change",
  "precondition",
  "relationship",
  "activity",
  "next_step",
] as const;
export type NodeKind = (typeof kinds)[number];

export const dimensions = ["economic_success", "power_autonomy", "dignity_belonging"] as const;
export type Dimension = (typeof dimensions)[number];

export const truths = ["yes", "partly", "no", "unknown"] as const;
export const relationStates = ["strong", "growing", "strained", "none_yet"] as const;
export const bases = ["data", "research", "lived_experience", "untested"] as const;
export const systemConditions = ["policies", "practices", "resource_flows", "relationships", "power", "narratives"] as const;

/** What only some kinds carry. Absent means nobody has said. */
export type Detail = {
  /** Outcome: for whom. */
  readonly forWhom?: string | undefined;
  /** Outcome: predictors of the framework it belongs to, by key. */
  readonly predictors?: readonly string[] | undefined;
  /** Outcome: the coalition looked and knows of no assumption behind it. */
  readonly noAssumptionKnown?: boolean | undefined;
  /** Precondition: could its goal be reached without it? Must be false to pass the "must" test. */
  readonly couldDoWithout?: boolean | undefined;
  /** Precondition: is it true today? */
  readonly today?: (typeof truths)[number] | undefined;
  /** Precondition: the part of the system it changes. */
  readonly system?: (typeof systemConditions)[number] | undefined;
  /** Relationship: how it stands now. */
  readonly state?: (typeof relationStates)[number] | undefined;
  /** Relationship: what we need; what they gain. */
  readonly ask?: string | undefined;
  /** Relationship, next step: who does it. */
  readonly who?: string | undefined;
  /** Relationship, next step: by when, as YYYY-MM-DD. */
  readonly by?: string | undefined;
  /** Activity: it serves every condition, so it needs no links. */
  readonly towardAll?: boolean | undefined;
};

/** Where a row came from. It stays with the row whatever is edited later. */
export type Origin =
  | { readonly from: "person"; readonly name: string | null; readonly on: string }
  | { readonly from: "workshop"; readonly sessionId: string; readonly session: string; readonly room: string | null; readonly on: string };

/** A frozen baseline that tells whether a row comes true. `value` is in the metric's own unit. */
export type Indicator = {
  readonly id: string;
  readonly baselineId: string;
  readonly metric: string;
  readonly year: number;
  readonly value: number | null;
};

export type TheoryNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly text: string;
  readonly order: string;
  readonly version: number;
  readonly dimensions: readonly Dimension[];
  readonly detail: Detail;
  readonly origin: Origin;
  readonly indicators: readonly Indicator[];
};

export type Assumption = {
  readonly id: string;
  readonly text: string;
  readonly basis: (typeof bases)[number] | null;
  /** How we would know it is wrong. */
  readonly test: string | null;
};

/** `from` helps `to` come true: an activity → a condition, a precondition → an outcome. */
export type TheoryLink = { readonly id: string; readonly from: string; readonly to: string; readonly assumptions: readonly Assumption[] };

export type Theory = {
  /** The agreed vision as plain text, "" while there is none. */
  readonly vision: string;
  readonly nodes: readonly TheoryNode[];
  readonly links: readonly TheoryLink[];
};

const leadsTo: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  vision: [],
  value: [],
  outcome: ["outcome"],
  change: ["outcome", "change"],
  precondition: ["outcome", "change", "precondition"],
  relationship: ["outcome", "change", "precondition", "activity"],
  activity: ["outcome", "change", "precondition"],
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
  return theory.nodes.filter((node) => node.kind === kind).sort(byOrder);
}

/** The wording to show as the vision: the agreed text, else the first wording that was proposed, else null. */
export function visionOf(theory: Theory): string | null {
  return theory.vision.trim() || listed(theory, "vision")[0]?.text || null;
}

export function byOrder(one: TheoryNode, other: TheoryNode): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The rows a row leads to, in the order of the links. */
export function targetsOf(theory: Theory, id: string): TheoryNode[] {
  const byId = new Map(theory.nodes.map((node) => [node.id, node]));
  return theory.links.filter((link) => link.from === id).flatMap((link) => byId.get(link.to) ?? []);
}
