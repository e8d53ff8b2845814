import { m } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { metricName } from "~/content/metric-name";
import { numbered, say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import type { Db } from "~/db/work.server";
import { toldMeasure } from "../baseline/told-measure";
import type { Prisma } from "~/db/generated/client";
import type { Member } from "../coalition/member";
import { isId } from "../kept-id";
import { isList } from "../process/worksheet";
import { refuseUnless } from "../refusal";
import type { Place, Thing } from "./comment";
import { opens, readsAll } from "./talk-door";

/** What is talked about, as it is called. `told`: what is kept to tell of it later. */
export type ShownThing = Thing & { readonly title: string; readonly told: Prisma.InputJsonObject };

/** A thing that is there, in this coalition, and open to who asks. Any version of a target leads to its first. Refuses "not-found". */
export async function thingBefore(db: Db, member: Member, thing: Thing): Promise<ShownThing> {
  refuseUnless(opens(member, thing), "not-found", m.comment_thing_not_found());
  if (thing.kind === "target") return targetBefore(db, member, thing.id);
  if (thing.kind !== "worksheet") return namedThing(thing, await nameOf(db, member, thing));
  const sheet = worksheetOf(thing.id);
  refuseUnless(sheet, "not-found", m.comment_thing_not_found());
  return { kind: "worksheet", id: sheet.key, title: numbered(sheet), told: {} };
}

function namedThing(thing: Thing, title: string | null): ShownThing {
  refuseUnless(title !== null, "not-found", m.comment_thing_not_found());
  return { kind: thing.kind, id: thing.id, title, told: thing.kind === "metric" ? {} : { text: title } };
}

/** What a thing is called that has a name of its own; null where it is not here. A task of the core team is talked about by nobody:
 *  what is said could not be kept to them. An element that was taken out of the theory keeps its talk. */
async function nameOf(db: Db, { coalitionId }: Member, { kind, id }: Thing): Promise<string | null> {
  if (kind === "metric") return metricName(id);
  if (kind === "decision") return /^[1-9]\d{0,8}$/.test(id) ? ((await db.decision.findFirst({ where: { coalitionId, number: Number(id) }, select: { question: true } }))?.question ?? null) : null;
  if (!isId(id)) return null;
  if (kind === "task") return (await db.task.findFirst({ where: { coalitionId, id, restricted: false }, select: { title: true } }))?.title ?? null;
  return (await db.theoryNode.findFirst({ where: { coalitionId, id }, select: { text: true } }))?.text ?? null;
}

async function targetBefore(db: Db, { coalitionId }: Member, id: string): Promise<ShownThing> {
  refuseUnless(isId(id), "not-found", m.comment_thing_not_found());
  const [first] = await db.$queryRaw<{ id: string }[]>`
    with recursive chain as (
      select id, supersedes_id from target where coalition_id = ${coalitionId}::uuid and id = ${id}::uuid
      union select t.id, t.supersedes_id from target t join chain c on t.id = c.supersedes_id where t.coalition_id = ${coalitionId}::uuid)
    select id from chain where supersedes_id is null`;
  const found = first && (await db.target.findFirst({ where: { coalitionId, id: first.id }, select: { id: true, indicator: true } }));
  refuseUnless(found, "not-found", m.comment_thing_not_found());
  const told = toldMeasure({ ...found.indicator, column: found.indicator.metric });
  return { kind: "target", id: found.id, title: told.text, told };
}

/** What a place of a worksheet is called: the words of its field; "" for the whole, null where there is no such place. */
export function fieldName(worksheet: string, field: string): string | null {
  if (field === "") return "";
  const fields = fieldsOf(worksheet);
  const rows = fields.flatMap((one) => (one.control === "fixed" ? one.choices : []));
  const [row] = rows.filter(({ key }) => field.startsWith(`${key}.`));
  const key = row ? field.slice(row.key.length + 1) : field;
  const found = fields.find((one) => one.key === key && one.control !== "fixed");
  if (!found || (rows.length > 0) !== (row !== undefined)) return null;
  return row ? `${say(row.name)}, ${say(found.label)}` : say(found.label);
}

/** Refuses "not-found" where a thing has no such place, or its row is gone or not open to who asks. */
export async function placeBefore(db: Db, member: Member, thing: Thing, { item, field }: Place): Promise<void> {
  if (thing.kind !== "worksheet") return refuseUnless(item === null && field === "", "not-found", m.comment_place_not_found());
  const sheet = worksheetOf(thing.id);
  // The fields of a list are those of its rows.
  const hasPlace = sheet && fieldName(sheet.key, field) !== null && (isList(sheet) ? item !== null || field === "" : item === null);
  refuseUnless(hasPlace, "not-found", m.comment_place_not_found());
  if (item === null) return;
  const own = readsAll(member, thing) ? {} : { addedById: member.accountId };
  const row = await db.worksheetItem.findFirst({ where: { coalitionId: member.coalitionId, id: item, worksheet: sheet.key, removedAt: null, ...own }, select: { id: true } });
  refuseUnless(row, "not-found", m.comment_place_not_found());
}
