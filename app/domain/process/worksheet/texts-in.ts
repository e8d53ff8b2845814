import type { AnsweredSheet } from "../worksheet";

/** Every text that the answers of a worksheet hold, also inside lists and records. */
export function textsIn({ fields, rows }: AnsweredSheet): readonly string[] {
  const cells = [fields, ...rows.map((row) => row.cells)].flatMap((all) => Object.values(all));
  const values = cells.flatMap(({ value }): readonly unknown[] => [value].flat()).flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value).flat() : [value]));
  return [...new Set(values.filter((value): value is string => typeof value === "string"))];
}

/** Those of them that can be the id of something kept elsewhere. */
export function idsAmong(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text));
}
