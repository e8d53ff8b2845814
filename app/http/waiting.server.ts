import type { Member } from "~/domain/coalition/member";
import type { Waiting } from "~/domain/notice/notice";
import { frameOf } from "./frame.server";

/** What waits for the member: the bell of the frame and the page inside it show the same. */
export async function waitingOf(member: Member): Promise<readonly Waiting[]> {
  return (await frameOf(member)).waiting;
}
