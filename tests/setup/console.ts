import { afterEach, beforeEach, expect, vi } from "vitest";

/** What a test prints as an error is a fault it did not look at. */
beforeEach(() => {
  for (const kind of ["error", "warn"] as const) {
    vi.spyOn(console, kind).mockImplementation((...words) => {
      expect.unreachable(`console.${kind}: ${words.map(String).join(" ")}`);
    });
  }
});

afterEach(() => vi.restoreAllMocks());
