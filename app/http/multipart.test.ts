import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryIn, NoForm, partsOf } from "./multipart";

type Sent = { readonly name: string; readonly filename: string | undefined; readonly bytes: Buffer };

async function read(body: AsyncIterable<Uint8Array>, boundary: string): Promise<Sent[]> {
  const parts: Sent[] = [];
  for await (const { name, filename, data } of partsOf(body, boundary)) {
    const pieces: Buffer[] = [];
    for await (const piece of data) pieces.push(Buffer.from(piece));
    parts.push({ name, filename, bytes: Buffer.concat(pieces) });
  }
  return parts;
}

/** The bytes in pieces of these lengths, again and again. */
async function* cut(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
    const until = from + (lengths[turn % lengths.length] ?? bytes.length);
    yield bytes.subarray(from, until);
    from = until;
  }
}

const lengths = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });
const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => !/[\r\n\u0000\p{Surrogate}]/u.test(text));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(fc.constantFrom("\r", "\n", "-", "--", "\r\n--", "x"), { maxLength: 60 }).map((parts) => new Uint8Array(Buffer.from(parts.join("")))));
const field = fc.record({ name, filename: fc.option(name, { nil: undefined }), bytes });

test("what a browser's form says is read as it was said, in whatever pieces it arrives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 6 }), lengths, async (fields, pieces) => {
      const form = new FormData();
      for (const one of fields) {
        if (one.filename === undefined) form.append(one.name, Buffer.from(one.bytes).toString("latin1"));
        else form.append(one.name, new File([new Uint8Array(one.bytes)], one.filename));
      }
      const sent = new Response(form);
      const boundary = boundaryIn(sent.headers.get("content-type")) ?? expect.unreachable();
      const whole = new Uint8Array(await sent.arrayBuffer());
      const parts = await read(cut(whole, pieces), boundary);
      const meant = fields.map((one) => ({ name: one.name, filename: one.filename, bytes: one.filename === undefined ? Buffer.from(Buffer.from(one.bytes).toString("latin1").replace(/\r\n|\r|\n/g, "\r\n"), "utf8") : Buffer.from(one.bytes) }));
      expect(parts).toEqual(meant);
    }),
  );
});

test("bytes that are no form are refused, whatever they are", async () => {
  const word = fc.constantFrom("--b", "--b--", "\r\n", "Content-Disposition: form-data", '; name="a"', '; filename="f"', "\r\n\r\n", "x", ":", "\u0000");
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), lengths, async (words, pieces) => {
      const reading = read(cut(Buffer.from(words.join("")), pieces), "b");
      await reading.then((parts) => expect(parts.every((part) => part.name === "a")).toBe(true), (error: unknown) => expect(error).toBeInstanceOf(NoForm));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["a head without an end", `--b\r\nContent-Disposition: form-data; name="a"\r\n${"x: y\r\n".repeat(400)}`],
  ["a name longer than any", `--b\r\nContent-Disposition: form-data; name="${"a".repeat(3_000)}"\r\n\r\n1\r\n--b--`],
  ["something before the first border", '\r\nhello\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--'],
  ["a part without a name", "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--"],
  ["a form cut short", '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
  ["nothing", ""],
])("%s is no form", async (_what, text) => {
  await expect(read(cut(Buffer.from(text), [7]), "b")).rejects.toBeInstanceOf(NoForm);
});

test("a head that has no end is given up long before all of it has come", async () => {
  let sent = 0;
  async function* endless() {
    yield Buffer.from("--b\r\n");
    for (;;) {
      sent += 1_000;
      yield Buffer.alloc(1_000, "x");
    }
  }
  await expect(read(endless(), "b")).rejects.toBeInstanceOf(NoForm);
  expect(sent).toBeLessThan(5_000);
});

test("a part that nobody reads is passed over", async () => {
  const text = ["a", "b", "c"].map((part) => `--b\r\nContent-Disposition: form-data; name="${part}"\r\n\r\n${part.repeat(500)}\r\n`).join("");
  const names: string[] = [];
  for await (const part of partsOf(cut(Buffer.from(`${text}--b--\r\n`), [64]), "b")) {
    names.push(part.name);
    if (part.name === "b") for await (const _piece of part.data) break;
  }
  expect(names).toEqual(["a", "b", "c"]);
});

test.each([
  ["multipart/form-data; boundary=----WebKitFormBoundaryAbc", "----WebKitFormBoundaryAbc"],
  ['multipart/form-data;boundary="a b"', "a b"],
  ["multipart/form-data", null],
  ["multipart/form-data; boundary=", null],
  [`multipart/form-data; boundary=${"x".repeat(71)}`, null],
  ["application/x-www-form-urlencoded", null],
  [null, null],
])("the boundary in %j", (type, boundary) => {
  expect(boundaryIn(type)).toBe(boundary);
});
