import pg from "pg";

/** Lists of values inside a text of SQL, for messages that hold several statements and so can carry no parameters. */

export function text(value: string): string {
  return pg.escapeLiteral(value);
}

export function textArray(values: readonly string[]): string {
  return `array[${values.map((value) => pg.escapeLiteral(value)).join(", ")}]::text[]`;
}

/** `type` is one of PostgreSQL's whole numbers. */
export function numberArray(values: readonly number[], type: "smallint" | "int" | "bigint"): string {
  return `'{${values.map((value) => Math.trunc(value)).join(",")}}'::${type}[]`;
}
