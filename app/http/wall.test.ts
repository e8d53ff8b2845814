import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { path, safePath } from "./path";
import { fromOwnPages, takesFromAnywhere } from "./wall.server";

vi.hoisted(() => {
  // vitest puts its own meaning of this name into the environment.
  delete process.env.BASE_URL;
});

test("a path a visitor gave never leads off this site", () => {
  const tricky = fc.constantFrom("//evil.example", "/\\evil.example", "https://evil.example", "/%5cevil", "/a//b", "/%0d%0aSet-Cookie:x", "javascript:alert(1)", "/a b", "/<script>");
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string()), (wanted) => {
      const to = safePath(wanted);
      expect(new URL(to, "https://own.example").origin).toBe("https://own.example");
      expect(to.startsWith("/") && !to.startsWith("//")).toBe(true);
    }),
  );
  expect(safePath("/forest-county/targets/new?baseline=01a&x=1")).toBe("/forest-county/targets/new?baseline=01a&x=1");
});

test("a mail program may press the link that stops letters, and nothing else", () => {
  expect(takesFromAnywhere(path.stopLetters("01994a50-0000-7000-8000-000000000000.mentions.a-_9"))).toBe(true);
  for (const other of [path.address(), path.confirm("token"), "/account/stop/", "/account/stop/a/b", "/x/account/stop/a", path.signIn(), "/forest-county/inbox"]) expect(takesFromAnywhere(other)).toBe(false);
  expect(fromOwnPages({ method: "POST", site: "cross-site", origin: "https://mail.example" })).toBe(false);
});
