import { z } from "zod";
import type { Locale } from "~/content/messages";
import type { NodeKind } from "../theory";

/** Where a row comes from when no person typed it here: a card, a group or a decision of a workshop room. */
export type NewOrigin = {
  readonly sourceKind: "card" | "group" | "decision" | "import";
  readonly sourceId?: string;
  readonly sessionId?: string;
  readonly roomId?: string;
  /** Session and room as they are called now: "January workshop, room 2". */
  readonly label: string;
};

/** What a row says; fields that do not apply to its kind stay away. */
export type NodeValues = {
  readonly text: string;
  /** Absent: a new row has the writer's, one that stands keeps its own. */
  readonly language?: Locale | undefined;
  readonly who?: string | undefined;
  readonly detail?: string | undefined;
  readonly dimensions?: string[] | undefined;
  readonly predictor?: string | undefined;
  /** YYYY-MM-DD */
  readonly dueOn?: string | undefined;
};

export type NewNode = NodeValues & {
  readonly kind: NodeKind;
  /** Id of the row it is needed for. */
  readonly toward?: string | undefined;
  readonly highlighted?: boolean;
  /** Absent: the member typed it. */
  readonly origin?: NewOrigin;
};

/** The values as a row keeps them: what was left empty is emptied. */
export function kept({ text, language, who = "", detail = "", dimensions = [], predictor, dueOn }: NodeValues) {
  return { text, ...(language && { language }), who, detail, dimensions, predictor: predictor ?? null, dueOn: byDay(dueOn) };
}

type Row = { readonly kind: NodeKind; readonly text: string; readonly language: string | null; readonly who: string; readonly detail: string; readonly dimensions: readonly string[]; readonly predictor: string | null; readonly dueOn: Date | null };

/** All that a row says, as the record of changes keeps it. */
export function saidBy({ kind, text, language, who, detail, dimensions, predictor, dueOn }: Row) {
  return { kind, text, language, who, detail, dimensions: [...dimensions], predictor, dueOn: dueOn?.toISOString().slice(0, 10) ?? null };
}

/** A calendar day as the database wants it. */
export function byDay(day: string | undefined): Date | null {
  return day === undefined ? null : new Date(`${z.iso.date().parse(day)}T00:00:00.000Z`);
}
