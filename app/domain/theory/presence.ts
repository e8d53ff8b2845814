import { z } from "zod";
import type { Person } from "~/components/faces";

const present = z.object({ user: z.object({ id: z.string(), name: z.string() }) });

/** The other people who have the text open, each once, however many windows they have. */
export function othersHere(states: ReadonlyMap<number, unknown> | undefined, self: string): Person[] {
  const people = new Map<string, Person>();
  for (const state of states?.values() ?? []) {
    const read = present.safeParse(state);
    if (read.success && read.data.user.id !== self) people.set(read.data.user.id, read.data.user);
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name));
}
