import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { asMember, type Db } from "~/db/work.server";

/** One unit of work that changes the worksheet, for those who may fill worksheets. */
export async function fillSheet<T>(member: Member, work: (db: Db) => Promise<T>): Promise<T> {
  allow(member, "worksheet:fill");
  return asMember(member, work);
}

/** Linking a row to a measure is data work, so the data lead may do it too. */
export async function measureSheet<T>(member: Member, work: (db: Db) => Promise<T>): Promise<T> {
  allow(member, "worksheet:fill", "data");
  return asMember(member, work);
}
