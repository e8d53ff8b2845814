import fc from "fast-check";
import { expect, test } from "vitest";
import { codeAt, numberAt } from "./byte-number";
import { readNumber } from "./cell";

const read = (cell: string) => numberAt(Buffer.from(`9${cell}9`), 1, 1 + Buffer.byteLength(cell));

test("a number in bytes is the number in words, to the last bit", () => {
  const plain = fc.tuple(fc.constantFrom("", "-"), fc.stringMatching(/^\d{0,22}$/), fc.constantFrom("", "."), fc.stringMatching(/^\d{0,25}$/)).map((parts) => parts.join(""));
  const printed = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
  fc.assert(
    fc.property(fc.oneof(plain, printed), (cell) => {
      const number = read(cell);
      if (!Number.isNaN(number)) expect(number).toBe(readNumber(cell));
      else expect(/^-?(\d+\.?\d*|\.\d+)$/.test(cell) && cell.length < 300).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("whatever is no number is none", () => {
  fc.assert(fc.property(fc.string({ maxLength: 12 }), (cell) => {
    expect(Number.isNaN(read(cell)) || readNumber(cell) === read(cell)).toBe(true);
  }));
  for (const cell of ["", "-", ".", "1.2.3", "1e5", "+1", "NA", "Infinity", "1 ", "0x10", "9".repeat(400)]) expect(read(cell)).toBeNaN();
});

test("a code is made of digits, at most so many", () => {
  const code = (cell: string, most: number) => codeAt(Buffer.from(cell), 0, cell.length, most);
  expect([code("001", 3), code("1", 3), code("", 3), code("1234", 3), code("1x", 3), code("-1", 3)]).toEqual([1, 1, -1, -1, -1, -1]);
});
