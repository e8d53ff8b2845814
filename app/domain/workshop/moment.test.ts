import { describe, expect, test } from "vitest";
import { moments, momentOf, seatActs, timely, type SeatActName } from "./moment";

const acts = Object.keys(seatActs).filter((name): name is SeatActName => name in seatActs);
const allowed = (moment: (typeof moments)[number]) => acts.filter((act) => timely(act, moment));

describe("what a seat may do", () => {
  test("is nothing before the doors open, and nothing but reading after the close", () => {
    expect([allowed("planned"), allowed("closed")]).toEqual([[], []]);
  });

  test("on the board belongs to the stage that is for it", () => {
    for (const [act, kind] of [["group", "group"], ["name", "group"], ["dots", "vote"], ["decide", "decide"], ["word", "decide"], ["scribe", "decide"]] as const) {
      expect(moments.filter((moment) => timely(act, moment))).toEqual([kind]);
    }
  });

  test("with notes is open while the session runs; with one's own seat from the lobby on", () => {
    for (const act of ["contribute", "edit", "remove"] as const) expect(moments.filter((moment) => timely(act, moment))).toEqual(["write", "read", "group", "vote", "decide"]);
    for (const act of ["help", "rename", "noticed", "leave", "another"] as const) expect(timely(act, "lobby")).toBe(true);
  });
});

test("a session's moment is the kind of its open stage, or its state", () => {
  expect(momentOf({ state: "running", at: 3 }, "vote")).toBe("vote");
  expect(momentOf({ state: "closed", at: 3 }, null)).toBe("closed");
});
