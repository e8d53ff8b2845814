import fc from "fast-check";
import { expect, test } from "vitest";
import { keptLine, linesIn, linesOf, LineTooLong, textOf, type Line } from "./lines";

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (let nth = 0; from < bytes.length; nth += 1) {
    const size = sizes[nth % sizes.length] ?? bytes.length;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function linesFrom(bytes: Uint8Array | string, sizes: readonly number[] = [7]): Promise<Line[]> {
  const all: Line[] = [];
  for await (const batch of linesOf(inChunks(Buffer.from(bytes), sizes))) all.push(...Array.from(linesIn(batch), keptLine));
  return all;
}

async function texts(bytes: Uint8Array | string, sizes?: readonly number[]): Promise<string[]> {
  return (await linesFrom(bytes, sizes)).map(textOf);
}

const aLine = () => fc.string({ unit: "binary" }).map((line) => line.replace(/[\r\n\uFEFF]/g, " "));
const someSizes = () => fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test("however the bytes arrive, the lines are the same, also when a chunk ends inside a character", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aLine(), { minLength: 1 }), someSizes(), async (wanted, sizes) => {
      expect(await texts(`${wanted.join("\n")}\n`, sizes)).toEqual(wanted);
    }),
  );
});

test("lines are numbered from one, over all batches", async () => {
  const all = await linesFrom("a\nbb\nccc\ndddd\n", [3]);
  expect(all.map((line) => [line.number, textOf(line)])).toEqual([[1, "a"], [2, "bb"], [3, "ccc"], [4, "dddd"]]);
});

test("CRLF and a byte order mark are no part of a line", async () => {
  expect(await texts("\uFEFFyear,state\r\n2022,37\r\n")).toEqual(["year,state", "2022,37"]);
});

test("a line that is not UTF-8 is read as Windows-1252 and named; its neighbours stay UTF-8", async () => {
  const bytes = Buffer.concat([Buffer.from("Doña\n"), Buffer.from("Doña\n", "latin1"), Buffer.from("Ana\n")]);
  const all = await linesFrom(bytes, [1000]);
  expect(all.map(textOf)).toEqual(["Doña", "Doña", "Ana"]);
  expect(all.map((line) => line.utf8)).toEqual([true, false, true]);
});

test("quotation marks, dashes and the euro sign of Windows-1252 are no control characters", async () => {
  const bytes = Buffer.concat([Buffer.from("St. Mary"), Buffer.from([0x92]), Buffer.from("s "), Buffer.from([0x93, 0x96, 0x80, 0x94]), Buffer.from("\n")]);
  expect(await texts(bytes, [1000])).toEqual(["St. Mary’s “–€”"]);
});

test("a last line without a line break is marked as open", async () => {
  expect((await linesFrom("a\nb", [1000])).map((line) => line.open)).toEqual([false, true]);
});

test("a file of one endless line is given up before it fills the memory", async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) yield Buffer.alloc(1 << 16, 65);
  }
  const reading = (async () => {
    for await (const batch of linesOf(endless())) expect(batch).toBeUndefined();
  })();
  await expect(reading).rejects.toThrow(LineTooLong);
});
