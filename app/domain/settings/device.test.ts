import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceIn, deviceOf } from "./device";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "computer Firefox"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0", "computer Edge"],
  ["Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36", "phone Chrome"],
  ["Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36", "tablet Chrome"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1", "phone Safari"],
  ["Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/139.0 Mobile/15E148 Safari/604.1", "tablet Chrome"],
  ["curl/8.5.0", ""],
])("%s is a %s", (userAgent, device) => {
  expect(deviceIn(userAgent)).toBe(device);
});

test("whatever a browser says of itself, what is kept is short, and read back as it was", () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (userAgent) => {
    const kept = deviceIn(userAgent);
    expect(kept.length).toBeLessThanOrEqual(60);
    const { kind, browser } = deviceOf(kept);
    expect(kept).toBe(kind === null ? "" : `${kind} ${browser}`);
  }));
  expect(deviceOf("")).toEqual({ kind: null, browser: null });
  expect(deviceIn(null)).toBe("");
});
