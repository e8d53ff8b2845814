import type { Member } from "~/domain/coalition/member";
import type { Waiting } from "~/domain/notice/notice";
import { waitingFor } from "~/domain/notice/notice.server";

const asked = new WeakMap<Member, Promise<readonly Waiting[]>>();

/** What waits for the member, read once a request: the bell of the frame and the page inside it show the same. (The guard gives all
 *  loaders of a request one and the same member.) */
export function waitingOf(member: Member): Promise<readonly Waiting[]> {
  const known = asked.get(member) ?? waitingFor(member);
  asked.set(member, known);
  return known;
}
