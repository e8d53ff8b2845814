import type { Evening } from "../workshop/workshop.server";

/** Workshops by what they ask of who runs them. */
export type EveningsInOrder = {
  /** Open ones first, then by their day; those without one last. */
  readonly next: readonly Evening[];
  /** Over, with ideas that were kept and given to nobody yet. */
  readonly owed: readonly Evening[];
  /** Given, and not answered yet. */
  readonly given: readonly Evening[];
};

export function inOrder(evenings: readonly Evening[]): EveningsInOrder {
  const over = evenings.filter(({ state, kept }) => state === "closed" && kept > 0);
  return {
    next: evenings.filter(({ state }) => state !== "closed").toSorted((one, other) => rank(one).localeCompare(rank(other))),
    owed: over.filter(({ results }) => results === "mine"),
    given: over.filter(({ results }) => results === "given"),
  };
}

function rank({ state, startsAt }: Evening): string {
  return `${state === "planned" ? 1 : 0} ${startsAt ?? "none"}`;
}
