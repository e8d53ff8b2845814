import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import type { SheetStanding } from "~/domain/process/process";
import type { Road } from "~/domain/process/process.server";
import { refuseUnless } from "~/domain/refusal";
import { frameOf } from "./frame.server";

/** The road of the member's coalition: the frame and the page inside it show the same one. */
export async function roadOf(member: Member): Promise<Road> {
  return (await frameOf(member)).road;
}

/** How far one worksheet is, by its key. */
export async function standingOfSheet(member: Member, worksheet: string): Promise<SheetStanding> {
  const { stops } = await roadOf(member);
  const found = stops.flatMap(({ sheets }) => sheets).find(({ key }) => key === worksheet);
  refuseUnless(found, "not-found", m.process_worksheet_not_found());
  return found;
}
