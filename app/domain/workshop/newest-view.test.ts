import { expect, test } from "vitest";
import { newerOf } from "./newest-view";
import type { SeatView } from "./seat/seat-view.server";

function view(asOf: number, seat = "ana", session = "hall"): SeatView {
  return {
    asOf, seat, session, title: "", nickname: "", moved: false, sharing: false, room: { id: "1", name: "Room 1", helpAsked: false }, scribe: "everyone",
    state: "lobby", stage: null, clock: null, questions: [], ballot: null, earlier: [], kept: [],
  };
}

test("of what was loaded and what has come a page shows the newer", () => {
  expect(newerOf(view(7), null).asOf).toBe(7);
  expect(newerOf(view(7), view(6)).asOf).toBe(7);
  const same = view(7);
  expect(newerOf(view(7), same)).toBe(same);
  expect(newerOf(view(7), view(8)).asOf).toBe(8);
});

test("what came for another seat or session is never shown", () => {
  expect(newerOf(view(7), view(8, "beto")).seat).toBe("ana");
  expect(newerOf(view(7), view(8, "ana", "elsewhere")).session).toBe("hall");
});
