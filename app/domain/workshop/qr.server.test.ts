import { expect, test } from "vitest";
import { qrOf, waysIn } from "./qr.server";

test("a QR code is drawn as squares inside its own size, with the three finder corners", () => {
  const { size, path } = qrOf("https://planner.example.org/join?code=K7WM4T");
  const squares = path.split("z").filter(Boolean).map((square) => /^M(\d+) (\d+)h1v1h-1$/.exec(square)?.slice(1).map(Number) ?? []);
  expect(squares.every(([x = -1, y = -1]) => x >= 0 && x < size && y >= 0 && y < size)).toBe(true);
  const dark = new Set(squares.map(([x, y]) => `${x} ${y}`));
  for (const corner of ["0 0", `${size - 1} 0`, `0 ${size - 1}`]) expect(dark.has(corner)).toBe(true);
  expect(dark.has(`${size - 1} ${size - 1}`) && dark.has("7 7")).toBe(false);
});

test("people type the short address; the code is only in the QR code", () => {
  expect(waysIn("https://planner.example.org", "/join", "/join?code=K7WM4T").address).toBe("planner.example.org/join");
});
