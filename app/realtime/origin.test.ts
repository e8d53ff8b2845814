import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin";

const own = { origin: "http://localhost:3000", host: "localhost:3000" };

test("our own pages may open a socket", () => {
  expect(isOwnOrigin(own, undefined)).toBe(true);
  expect(isOwnOrigin({ origin: "https://map.example.org", host: "10.0.0.7:3000" }, "https://map.example.org/")).toBe(true);
});

test.each([
  ["another site", { ...own, origin: "https://evil.example" }],
  ["another port", { ...own, origin: "http://localhost:4000" }],
  ["no origin", { ...own, origin: undefined }],
  ["an origin that is none", { ...own, origin: "null" }],
  ["no host", { ...own, host: undefined }],
])("%s may not", (_, asked) => {
  expect(isOwnOrigin(asked, undefined)).toBe(false);
});

test("with a configured address, the one the request was sent to does not count", () => {
  expect(isOwnOrigin(own, "https://map.example.org")).toBe(false);
  expect(isOwnOrigin({ origin: "http://map.example.org", host: "map.example.org" }, "https://map.example.org")).toBe(false);
});
