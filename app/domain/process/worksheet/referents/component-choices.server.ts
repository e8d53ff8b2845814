import { say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import type { Db } from "~/db/work.server";
import type { Member } from "../../../coalition/member";
import { can } from "../../../coalition/permission";
import { veilWords } from "../../../small-count/small-words";
import { componentKinds } from "../component-kinds";
import { readValue } from "../read-value";
import type { ReferentChoice } from "./referent";

/** The parts of the logic models of worksheet 7D, each with its kind. They are pointed at by their words: a list of texts has no other
 *  names. */
export async function componentChoices(db: Db, member: Member): Promise<readonly ReferentChoice[]> {
  const found = await db.answer.findMany({
    where: { coalitionId: member.coalitionId, worksheet: "logic_model", field: { in: [...componentKinds] }, item: { removedAt: null } },
    select: { field: true, value: true },
  });
  const read = can(member, "small-counts:read") ? (words: string) => words : veilWords;
  const labels = new Map(fieldsOf("logic_model").map(({ key, label }) => [key, say(label)]));
  const parts = componentKinds.flatMap((kind) => found.filter(({ field }) => field === kind).flatMap(({ value }) => textsOf(readValue(value)).map((text) => ({ value: read(text), label: `${labels.get(kind) ?? kind}: ${read(text)}` }))));
  return parts.filter((part, at) => parts.findIndex((other) => other.value === part.value) === at);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string" && entry.trim() !== "") : [];
}
