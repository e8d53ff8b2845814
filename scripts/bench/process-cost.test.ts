import { expect, test } from "vitest";
import { secondsOf } from "./process-cost";

test("the time a process has used is read as Linux and macOS write it", () => {
  expect(secondsOf("00:01:05")).toBe(65);
  expect(secondsOf("1-02:03:04")).toBe(86_400 + 7_384);
  expect(secondsOf("3:04.50")).toBe(184.5);
});
