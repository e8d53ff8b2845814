import type { Member } from "~/domain/coalition/member";
import { road, type Road } from "~/domain/process/process.server";

const roads = new WeakMap<Member, Promise<Road>>();

/** The road of the member's coalition, read once a request: the frame and the page inside it show the same one. (The guard
 *  gives all loaders of a request one and the same member.) */
export function roadOf(member: Member): Promise<Road> {
  const known = roads.get(member) ?? road(member);
  roads.set(member, known);
  return known;
}
