import type { Idea } from "./board";

/** What an idea is called on a page: by its first note. Its own key changes when its first dot or decision makes a group of it, and
 *  then neither the focus nor what is typed may go. */
export function nameOf(idea: Idea): string {
  return idea.notes[0]?.id ?? idea.key;
}
