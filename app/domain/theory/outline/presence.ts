import type { Person } from "~/components/picture/faces";
import { field } from "./answer";

/** The other people who have the text open, each once, however many windows they have. */
export function othersHere(states: ReadonlyMap<number, unknown> | undefined, self: string): Person[] {
  const people = new Map<string, Person>();
  for (const state of states?.values() ?? []) {
    const user = field(state, "user");
    const [id, name] = [field(user, "id"), field(user, "name")];
    if (typeof id === "string" && typeof name === "string" && id !== self) people.set(id, { id, name });
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name));
}
