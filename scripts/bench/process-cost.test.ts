import { expect, test } from "vitest";
import { rowOf, secondsOf } from "./process-cost";

test("the time a process has used is read as Linux and macOS write it", () => {
  expect(secondsOf("00:01:05")).toBe(65);
  expect(secondsOf("1-02:03:04")).toBe(86_400 + 7_384);
  expect(secondsOf("3:04.50")).toBe(184.5);
});

test("a line of Linux's own count is read, whatever the process is called", () => {
  const line = "4242 (node (a) b) S 17 4242 4242 0 -1 4194304 1 0 0 0 250 50 0 0 20 0 11 0 1 1000000 25600 18446744073709551615";
  expect(rowOf(line)).toEqual({ pid: 4242, parent: 17, mb: 100, seconds: 3 });
});
