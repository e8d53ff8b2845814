import { expect, test, vi } from "vitest";
import { readEnvironment } from "~/env.server";

vi.hoisted(() => {
  // vitest puts its own meaning of this name into the environment.
  delete process.env.BASE_URL;
});

const keepers = (words: string) => readEnvironment({ NODE_ENV: "production", RELEASE_KEEPERS: words }).RELEASE_KEEPERS;

test("who keeps releases: all leads, or the people named", () => {
  expect(keepers("")).toBeUndefined();
  expect(keepers("leads")).toEqual(["leads"]);
  expect(keepers(" Ana@Example.org, ben@example.org ,")).toEqual(["ana@example.org", "ben@example.org"]);
});

test("a setting that names nobody stops the start", () => {
  expect(() => keepers("everybody")).toThrow(/RELEASE_KEEPERS/);
  expect(() => keepers("leads, ana@example.org")).toThrow(/RELEASE_KEEPERS/);
});
