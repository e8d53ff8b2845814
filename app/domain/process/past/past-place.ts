import { say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import { partsOf } from "../worksheet/question-parts";
import { questionPlaces } from "../worksheet/question-place";

/** The places of a worksheet whose former answers can be read: what each person answers for themselves has none. `field`: this question
 *  with its parts, and no other. */
export function pastPlaces(worksheet: string, field: string | null): readonly string[] {
  const within = (place: string) => field === null || place === field || place.startsWith(`${field}.`);
  return [...questionPlaces(worksheet)].flatMap(([place, { each }]) => (each || !within(place) ? [] : [place]));
}

/** What a place is called, with the row of its own and the question it is a part of: "Data sharing, Rating". */
export function placeName(worksheet: string, place: string): string {
  const fields = fieldsOf(worksheet);
  const row = fields.flatMap((field) => (field.control === "fixed" ? field.choices : [])).find(({ key }) => place.startsWith(`${key}.`));
  const [key, part] = (row ? place.slice(row.key.length + 1) : place).split(".");
  const field = fields.find((one) => one.key === key);
  const within = field && part !== undefined ? partsOf(field)?.find((one) => one.key === part) : undefined;
  return [row?.name, field?.label, within?.label].flatMap((words) => (words ? [say(words)] : [])).join(", ");
}
