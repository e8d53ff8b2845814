import { expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { roles } from "../coalition/role";
import { mayRead } from "../process/sheet-door";
import { standingAt } from "./page-place";

const as = (...own: (typeof roles)[number][]) => ({ roles: own, readOnly: false });

test("the pages people work at together, and no others", () => {
  for (const place of ["step:1", "step:10", "theory", "plan", "worksheet:shared_definition"]) expect(standingAt(as("core"), place)).toBe("shown");
  for (const place of ["", "step:", "step:0", "step:100", "step:1 ", "worksheet:", "worksheet:none", "people", "theory:1", "__proto__"]) expect(standingAt(as("lead"), place)).toBe("out");
});

test("a resident sees who is there and is not shown; one who also works in the coalition is", () => {
  expect(standingAt(as("resident"), "step:3")).toBe("sees");
  expect(standingAt(as("resident", "core"), "step:3")).toBe("shown");
});

test("nobody is at a worksheet they may not open, and nobody is told in an example or to whom the coalition's people are closed", () => {
  for (const role of roles) {
    for (const sheet of worksheets) if (!mayRead(as(role), sheet)) expect(standingAt(as(role), `worksheet:${sheet.key}`)).toBe("out");
    expect(standingAt({ roles: [role], readOnly: true }, "plan")).toBe("out");
  }
  expect(standingAt(as("reviewer"), "plan")).toBe("out");
  expect(standingAt(as("fac"), "plan")).toBe("out");
});
