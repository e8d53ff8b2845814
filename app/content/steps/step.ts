import type { SectionKey } from "../plan-outline";
import type { RoleKey } from "../roles";
import type { Text } from "../text";

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** One of the ten steps of the road: what it is for, what is done in it and what comes out. Order is advice, not a gate. */
export type Step = {
  readonly number: StepNumber;
  readonly id: string;
  readonly title: Text;
  readonly shortTitle: Text;
  readonly purpose: Text;
  /** Reasons to take the step together; empty where the purpose says it all. */
  readonly why: readonly Text[];
  readonly inputs: readonly Text[];
  readonly outputs: readonly Text[];
  /** The later steps that need these products; for step 10, the steps of the next cycle. */
  readonly usedBy: readonly StepNumber[];
  readonly feeds: readonly SectionKey[];
  readonly tasks: readonly Task[];
  readonly worksheets: readonly Worksheet[];
  readonly criteria: readonly Criterion[];
  readonly evidence: readonly Text[];
};

export type Task = {
  readonly id: string;
  readonly title: Text;
  /** Who usually does it; a coalition may choose someone else. */
  readonly owner: RoleKey;
  /** Worksheets that record the result, by their short id such as "7A". */
  readonly worksheets: readonly string[];
  readonly optional: boolean;
};

/** Something that tells that a step is done. */
export type Criterion = {
  readonly id: string;
  readonly text: Text;
  /** "checked": derived from the coalition's own records; "attested": a person says so. */
  readonly kind: "checked" | "attested";
  /** True only where going on without it would mislead people; everything else is a reminder. */
  readonly blocking: boolean;
  /** Also met by somebody's reason why it is not there ("… or a reason"). */
  readonly orReason?: true;
};

/** The description of a worksheet; its fields are in `worksheets/`. */
export type Worksheet = {
  readonly id: string;
  readonly key: string;
  readonly title: Text;
  readonly kind: WorksheetKind;
  /** What there is one of: one sheet per coalition, per action, per version of the plan … */
  readonly per: WorksheetUnit;
  readonly filledBy: readonly Hand[];
  readonly approvedBy: readonly Hand[];
  readonly visibility: Visibility;
  readonly optional: boolean;
  readonly feeds: readonly SectionKey[];
  readonly note?: Text;
};

export type WorksheetKind =
  | "form"
  | "table"
  | "document"
  | "matrix"
  | "board"
  | "tree"
  | "graph"
  | "checklist"
  | "survey"
  | "record"
  | "derived";

export type WorksheetUnit =
  | "coalition"
  | "working_group"
  | "rater"
  | "member"
  | "session"
  | "station"
  | "activity"
  | "metric"
  | "finding"
  | "action"
  | "indicator"
  | "component"
  | "measure"
  | "version"
  | "period"
  | "review"
  | "change";

/** Who fills or approves: a role, all members, a vote of the coalition, a person other than the first, or the planner itself. */
export type Hand = RoleKey | "members" | "vote" | "second_person" | "system";

/** Who may read it, from widest to narrowest; "public_on_publish" stays inside the coalition until the plan is released. */
export type Visibility = "public" | "public_on_publish" | "coalition" | "core_only" | "restricted";
