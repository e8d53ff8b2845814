import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { calmly } from "./calmly";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is asked for a hundred times is done at once, and once more when the pause is over", () => {
  const work = vi.fn();
  const { ask } = calmly(work, 1000);
  for (let times = 0; times < 100; times += 1) ask();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(5000);
  expect(work).toHaveBeenCalledTimes(2);
});

test("asked for seldom, it is done at once each time", () => {
  const work = vi.fn();
  const { ask } = calmly(work, 1000);
  for (let times = 1; times <= 3; times += 1) {
    ask();
    expect(work).toHaveBeenCalledTimes(times);
    vi.advanceTimersByTime(1500);
  }
});

test("stopped, it owes nothing", () => {
  const work = vi.fn();
  const { ask, stop } = calmly(work, 1000);
  ask();
  ask();
  stop();
  vi.advanceTimersByTime(5000);
  expect(work).toHaveBeenCalledTimes(1);
});
