import { expect, test } from "vitest";
import type { Role } from "../coalition/role";
import { homeKind } from "./home-kind";

const kindOf = (...roles: Role[]) => homeKind({ roles, readOnly: false });

test("each role has its home; who does more has the home of the work", () => {
  expect(["lead", "exec", "core", "wg_lead", "wg", "data", "viewer"].map((role) => kindOf(role as Role))).toEqual(Array.from({ length: 7 }, () => "work"));
  expect(kindOf("resident")).toBe("resident");
  expect(kindOf("resident", "fac")).toBe("resident");
  expect(kindOf("resident", "core")).toBe("work");
  expect(kindOf("fac")).toBe("evenings");
  expect(kindOf("fac", "data")).toBe("work");
  expect(kindOf("reviewer")).toBeNull();
  expect(kindOf()).toBeNull();
});

test("a worked example has the same homes", () => {
  expect(homeKind({ roles: ["resident"], readOnly: true })).toBe("resident");
  expect(homeKind({ roles: ["fac"], readOnly: true })).toBe("evenings");
});
