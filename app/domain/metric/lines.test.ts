import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, longestLine, LineTooLong, type LineBatch } from "./lines";

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let nth = 0; from < bytes.length; nth += 1) {
    const size = sizes[nth % sizes.length] ?? bytes.length;
    yield bytes.slice(from, from + size);
    from += size;
  }
}

async function batches(bytes: Uint8Array, sizes: readonly number[] = [7]): Promise<LineBatch[]> {
  const all: LineBatch[] = [];
  for await (const batch of linesOf(inChunks(bytes, sizes))) all.push(batch);
  return all;
}

async function lines(bytes: Uint8Array, sizes: readonly number[] = [7]): Promise<string[]> {
  return (await batches(bytes, sizes)).flatMap((batch) => [...batch.lines]);
}

const utf8 = new TextEncoder();
const aLine = () => fc.string({ unit: "binary" }).map((line) => line.replace(/[\r\n\uFEFF]/g, " "));
const someSizes = () => fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test("however the bytes arrive, the lines are the same, also when a chunk ends inside a character", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aLine(), { minLength: 1 }), someSizes(), async (wanted, sizes) => {
      expect(await lines(utf8.encode(`${wanted.join("\n")}\n`), sizes)).toEqual(wanted);
    }),
  );
});

test("lines are numbered from one, over all batches", async () => {
  const all = await batches(utf8.encode("a\nbb\nccc\ndddd\n"), [3]);
  const numbered = all.flatMap((batch) => batch.lines.map((text, at) => [batch.first + at, text]));
  expect(numbered).toEqual([[1, "a"], [2, "bb"], [3, "ccc"], [4, "dddd"]]);
});

test("CRLF and a byte order mark are no part of a line", async () => {
  expect(await lines(utf8.encode("\uFEFFyear,state\r\n2022,37\r\n"))).toEqual(["year,state", "2022,37"]);
});

test("a line that is not UTF-8 is read as Windows-1252 and named; its neighbours stay UTF-8", async () => {
  const bytes = Uint8Array.from([...utf8.encode("Doña\n"), 0x44, 0x6f, 0xf1, 0x61, 0x0a, ...utf8.encode("Ana\n")]);
  const all = await batches(bytes, [1000]);
  expect(all.flatMap((batch) => [...batch.lines])).toEqual(["Doña", "Doña", "Ana"]);
  expect(all.flatMap((batch) => [...batch.repaired])).toEqual([2]);
});

test("a last line without a line break is marked as open", async () => {
  const all = await batches(utf8.encode("a\nb"), [1000]);
  expect(all.map((batch) => batch.open)).toEqual([false, true]);
});

test("a file of one endless line is given up before it fills the memory", async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1 << 16).fill(65);
  }
  const reading = (async () => {
    for await (const batch of linesOf(endless())) expect(batch.lines.length).toBeLessThan(longestLine);
  })();
  await expect(reading).rejects.toThrow(LineTooLong);
});
