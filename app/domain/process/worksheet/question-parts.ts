import type { Field } from "~/content/worksheet-fields";

/** The parts of a question that is answered in parts, each a question of its own; undefined for all others. What is said
 *  of the whole (each person answers for themselves, it can say how many people) holds for every part. */
export function partsOf(field: Field): readonly Field[] | undefined {
  const whole = { ...(field.each && { each: field.each }), ...(field.people && { people: field.people }) };
  return wordedParts(field)?.map((part) => ({ ...part, ...whole }));
}

function wordedParts(field: Field): readonly Field[] | undefined {
  if (field.control === "group") return field.columns;
  if (field.control !== "matrix") return undefined;
  const words = field.rows.map(({ key, name }) => ({ key, label: name, required: false }));
  if (field.cell === "longtext") return words.map((word) => ({ ...word, control: "longtext" }));
  const { scale, ends } = field;
  return words.map((word) => ({ ...word, control: "rating", scale, ends }));
}
