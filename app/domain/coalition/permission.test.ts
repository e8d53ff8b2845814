import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { can, granted, grantOf, mayInvite, type Capability } from "./permission";
import { roles, type Role } from "./role";

const someRoles = () => fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 });
const changing: readonly Capability[] = ["coalition:manage", "organization:add", "worksheet:fill", "comment:write", "baseline:freeze", "target:propose", "target:approve", "workshop:run", "workshop:accept", "task:write", "progress:enter", "plan:publish"];

describe("the permission table", () => {
  test("gives residents what working-group members have: voting, filling, proposing, exporting", () => {
    for (const capability of ["decision:vote", "worksheet:fill", "target:propose", "task:write", "export:internal", "comment:write"] as const) {
      expect(granted("resident", capability), capability).not.toBe("no");
      expect(can({ roles: ["resident"] }, capability)).toBe(can({ roles: ["wg"] }, capability));
    }
  });

  test("lets the public and guests change nothing but their own workshop", () => {
    for (const capability of changing) expect(granted("public", capability) === "no" || granted("public", capability) === "form", capability).toBe(true);
    expect(changing.filter((capability) => granted("guest", capability) !== "no")).toEqual([]);
  });

  test("more roles never take anything away", () => {
    fc.assert(
      fc.property(someRoles(), fc.constantFrom(...roles), fc.constantFrom(...changing), (held, more, capability) => {
        if (can({ roles: held }, capability)) expect(can({ roles: [...held, more] }, capability)).toBe(true);
      }),
    );
  });

  test("in a worked example nobody changes anything", () => {
    fc.assert(
      fc.property(someRoles(), fc.constantFrom(...changing), (held, capability) => {
        expect(can({ roles: held, readOnly: true }, capability)).toBe(false);
        expect(grantOf({ roles: held, readOnly: true }, capability)).toBe("no");
      }),
    );
  });

  test("opens one-sided doors from their side only", () => {
    expect(can({ roles: ["fac"] }, "coalition:read")).toBe(false);
    expect(can({ roles: ["fac"] }, "coalition:read", "session")).toBe(true);
    expect(can({ roles: ["reviewer"] }, "coalition:read", "shared")).toBe(true);
    expect(can({ roles: ["data"] }, "worksheet:fill")).toBe(false);
    expect(can({ roles: ["data"] }, "worksheet:fill", "data")).toBe(true);
  });

  test("only the lead gives the lead away", () => {
    const inviters = roles.filter((role) => mayInvite({ roles: [role] }, ["lead"]));
    expect(inviters).toEqual(["lead"]);
    fc.assert(fc.property(someRoles(), (wanted: Role[]) => !mayInvite({ roles: ["wg_lead"] }, wanted) || wanted.every((role) => role === "wg" || role === "resident")));
  });
});
