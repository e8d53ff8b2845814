import type { Field } from "~/content/worksheet-fields";

/** The parts of a question that is answered in parts, each a question of its own; undefined for all others. Where each person
 *  answers for themselves, they do so in every part. */
export function partsOf(field: Field): readonly Field[] | undefined {
  const parts = wordedParts(field);
  return field.each ? parts?.map((part) => ({ ...part, each: true })) : parts;
}

function wordedParts(field: Field): readonly Field[] | undefined {
  if (field.control === "group") return field.columns;
  if (field.control !== "matrix") return undefined;
  const words = field.rows.map(({ key, name }) => ({ key, label: name, required: false }));
  if (field.cell === "longtext") return words.map((word) => ({ ...word, control: "longtext" }));
  const { scale } = field;
  return words.map((word) => ({ ...word, control: "rating", scale }));
}
