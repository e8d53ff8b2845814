import { isId } from "../../kept-id";
import type { AnsweredSheet } from "../worksheet";

/** Every text that the answers of a worksheet hold, also inside lists and records. */
export function textsIn({ fields, rows }: AnsweredSheet): readonly string[] {
  const cells = [fields, ...rows.map((row) => row.cells)].flatMap((all) => Object.values(all));
  return [...new Set(cells.flatMap(({ value }) => textsOfAnswer(value)))];
}

/** The same for one answer. */
export function textsOfAnswer(answer: unknown): readonly string[] {
  const values = [answer].flat().flatMap((value): readonly unknown[] => (typeof value === "object" && value !== null ? Object.values(value).flat() : [value]));
  return values.filter((value): value is string => typeof value === "string");
}

/** Those of them that can be the id of something kept elsewhere. */
export function idsAmong(texts: readonly string[]): readonly string[] {
  return texts.filter(isId);
}
