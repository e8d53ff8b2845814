import { describe, expect, test } from "vitest";
import { prepared, statementName } from "./statement-name.server";

describe("the name of a statement", () => {
  test("is the same for the same text and another for another, and fits PostgreSQL's 63 bytes", () => {
    expect(statementName("select $1")).toBe(statementName("select $1"));
    expect(statementName("select $1")).not.toBe(statementName("select  $1"));
    expect(statementName("select $1")).toMatch(/^[\w-]{22}$/);
  });

  test("goes with text and values", () => {
    expect(prepared("select $1", [7])).toEqual({ text: "select $1", values: [7], name: statementName("select $1") });
  });

  test("is given to a limited number of texts; what has one keeps it", () => {
    const first = statementName("select 'the first'");
    const names = Array.from({ length: 1_200 }, (_, number) => statementName(`select ${number}`));
    expect(new Set(names.filter((name) => name !== "")).size).toBeLessThan(500);
    expect(names.at(-1)).toBe("");
    expect(statementName("select 'the first'")).toBe(first);
  });
});
