import { expect, test } from "vitest";
import { labelRoom } from "./label-room";
import type { Bar } from "../metric-panels";

const barsNamed = (...labels: string[]): Bar[] => labels.map((label) => ({ id: label, label, value: 1, shown: "1", interval: null, quality: 1, lead: false }));

test("years leave the room to the bars; long names get most of it and no more", () => {
  expect(labelRoom(barsNamed("2021", "2022"), false)).toBeLessThan(60);
  expect(labelRoom(barsNamed("Winston-Salem & Forsyth County Upward Mobility Partnership"), false)).toBe(190);
  expect(labelRoom(barsNamed("Other races and ethnicities"), true)).toBe(104);
});
