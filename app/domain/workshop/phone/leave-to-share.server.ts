import type { Db, Tenant } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import type { OwnSeat } from "./device.server";

/** Uses up the facilitator's leave for one more seat on the device that these are of. Refuses "conflict", in the words of
 *  `otherwise`, where there is none: one device has one seat. */
export async function spendLeave(db: Db, { coalitionId }: Tenant, { seats, otherwise }: { seats: readonly OwnSeat[]; otherwise: string }): Promise<void> {
  const seat = seats.find(({ sharing }) => sharing);
  refuseUnless(seat !== undefined, "conflict", otherwise);
  await db.participant.update({ where: { coalitionId_id: { coalitionId, id: seat.id } }, data: { sharingAt: null } });
}
