import { locale, m } from "~/content/messages";
import { asMember, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { findCommunities } from "../../place/place.server";
import { refuseUnless } from "../../refusal";
import type { Definition } from "../local.form";

/** Writes down what the coalition counts, before any figure of it is there. Returns its id. A name is used once. */
export async function defineLocal(member: Member, { place, per, unit, runningTotal, language = locale(), ...given }: Definition): Promise<string> {
  allow(member, "baseline:freeze");
  const { coalitionId, accountId } = member;
  if (place !== undefined) refuseUnless((await findCommunities([place])).length === 1, "invalid", m.local_error_place());
  const { kind, name } = given;
  return asMember(member, async (db) => {
    await takeTurn(db, `local indicator ${coalitionId} ${name.toLowerCase()}`);
    const known = await db.localIndicator.findFirst({ where: { coalitionId, name: { equals: name, mode: "insensitive" } }, select: { id: true } });
    refuseUnless(!known, "conflict", m.local_error_name_taken());
    const only = { per: kind === "rate" ? per : 1, unit: kind === "amount" ? (unit ?? "") : "", runningTotal: kind === "count" && runningTotal };
    const { id } = await db.localIndicator.create({ data: { ...given, ...only, language, coalitionId, geographyId: place ?? null, createdById: accountId }, select: { id: true } });
    await tell(db, member, "local.defined", { kind: "local", id }, { name });
    return id;
  });
}
