import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "../coalition/role";
import { figuresHelpOf, keepingOf, type Asker } from "./keeper";

const asker = () =>
  fc.record({
    roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }),
    readOnly: fc.boolean(),
    email: fc.constantFrom("dana@example.org", "ben@example.org"),
    confirmedBy: fc.constantFrom("letter", "operator", "invitation", "sample", null),
  });
const dana: Asker = { roles: ["data"], readOnly: false, email: "dana@example.org", confirmedBy: "letter" };

describe("who keeps releases", () => {
  test.each([
    ["letter", "keeps"],
    ["operator", "keeps"],
    ["sample", "keeps"],
    ["invitation", "unconfirmed"],
    [null, "unconfirmed"],
  ] as const)("of those who are named: on the word of %s, %s", (confirmedBy, keeping) => {
    expect(keepingOf({ ...dana, confirmedBy }, ["dana@example.org"])).toBe(keeping);
  });

  test("nobody by an address that is not named, or without the right to freeze baselines, or in an example", () => {
    fc.assert(
      fc.property(asker(), (somebody) => {
        const may = !somebody.readOnly && somebody.roles.some((role) => role === "lead" || role === "data");
        if (!may || somebody.email !== "dana@example.org") expect(keepingOf(somebody, ["dana@example.org"])).toBe("not");
        expect(keepingOf(somebody, [])).toBe("not");
        expect(keepingOf(somebody, ["leads"])).toBe(may ? "keeps" : "not");
      }),
    );
  });
});

test("who reads that nothing is loaded is told of the way that is open to them", () => {
  expect(figuresHelpOf("keeps", ["leads"])).toBe("bring");
  expect(figuresHelpOf("unconfirmed", ["dana@example.org"])).toBe("confirm");
  expect(figuresHelpOf("not", ["leads"])).toBe("leads");
  expect(figuresHelpOf("not", ["dana@example.org"])).toBe("named");
  expect(figuresHelpOf("not", [])).toBe("operator");
});
