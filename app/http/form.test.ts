import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { carried, carrier } from "~/components/button/carried";
import { Refusal } from "~/domain/refusal";
import { read, refusedForm } from "./form.server";

const form = z.strictObject({ email: z.string().max(20), roles: z.array(z.string()).max(4).default([]), rows: z.array(z.strictObject({ year: z.int() })).max(3).default([]), file: z.instanceof(File).optional() });

type Pairs = readonly (readonly [string, string])[];

function pairs(sent: Pairs): Request {
  return new Request("http://planner/form", { method: "POST", body: new URLSearchParams(sent.map(([name, value]) => [name, value])) });
}

function parts(sent: readonly (readonly [string, string | File])[]): Request {
  const body = new FormData();
  for (const [name, value] of sent) body.append(name, value);
  return new Request("http://planner/form", { method: "POST", body });
}

/** What the page is told about a form that was not accepted. */
async function told(request: Request) {
  const reading = await read(request, form);
  if (reading.ok) return expect.unreachable("The form was accepted.");
  const { data, init } = reading.reply();
  return { status: init?.status, result: data.result };
}

const reason = (request: Request) => read(request, form).then(() => expect.unreachable("The form was read."), (error: unknown) => (error instanceof Refusal ? error.reason : expect.unreachable(String(error))));

test.each([["a form", pairs], ["a form with files", parts]])("%s that is filled is read", async (_what, made) => {
  const reading = await read(made([["email", "ana"], ["roles", "lead"], ["roles", "data"], ["rows[1].year", "2031"], ["rows[0].year", "2030"]]), form);
  expect(reading).toEqual({ ok: true, value: { email: "ana", roles: ["lead", "data"], rows: [{ year: 2030 }, { year: 2031 }], file: undefined } });
});

test("a file comes whole, and a field for files that was left empty is none", async () => {
  const reading = await read(parts([["email", "ana"], ["file", new File(["1;2\r\n--x\r\n"], "año.csv")]]), form);
  const file = reading.ok ? reading.value.file : undefined;
  expect([file?.name, await file?.text()]).toEqual(["año.csv", "1;2\r\n--x\r\n"]);
  expect(await read(parts([["email", "ana"], ["file", new File([], "")]]), form)).toMatchObject({ ok: true, value: { file: undefined } });
});

const strange = fc.oneof(
  fc.constantFrom("email[300000000]", "roles[10000000]", "rows[3].year", "__proto__", "constructor.prototype.x", "__state__", "a".repeat(5_000), "a.".repeat(2_000), "a[0]".repeat(2_000)),
  fc.string({ unit: "binary", minLength: 3, maxLength: 40 }).map((text) => `x${text}`),
);

test("a name that the form does not have is refused, is not said back, and what was typed stays", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(strange, fc.constantFrom("", "x", "secret-value")), { minLength: 1, maxLength: 20 }), fc.boolean(), async (others, asParts) => {
      const sent = [["email", "ana@example.org"] as const, ...others];
      const { status, result } = await told(asParts && others.every(([name]) => name.length < 1_000) ? parts(sent) : pairs(sent));
      expect(status).toBe(400);
      expect(result.initialValue).toEqual({ email: "ana@example.org" });
      expect(result.fields).toEqual(["email"]);
      expect(result.error?.[""]).toEqual([expect.stringContaining("something that its form does not ask for")]);
      expect(JSON.stringify(result)).not.toContain("secret-value");
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["the same name far too often", "email=a&".repeat(60_000)],
  ["nothing but ends of fields", "&".repeat(500_000)],
  ["far too many names", Array.from({ length: 50_000 }, (_, at) => `n${at}=`).join("&")],
])("%s is refused as a whole", async (_what, body) => {
  expect(await reason(new Request("http://planner/form", { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body }))).toBe("invalid");
});

test("far too many parts are refused as a whole, and all that was sent has been taken", async () => {
  const whole = Buffer.from(await parts(Array.from({ length: 2_000 }, () => ["email", "a"] as const)).arrayBuffer());
  const boundary = whole.subarray(2, whole.indexOf("\r\n")).toString();
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken >= whole.length) return controller.close();
        controller.enqueue(whole.subarray(taken, taken + 1_000));
        taken += 1_000;
      },
    },
    { highWaterMark: 0 },
  );
  const sent: RequestInit & { duplex: "half" } = { method: "POST", headers: { "content-type": `multipart/form-data; boundary=${boundary}` }, body, duplex: "half" };
  expect(await reason(new Request("http://planner/form", sent))).toBe("invalid");
  expect(taken).toBeGreaterThanOrEqual(whole.length);
});

test("a name that comes a little too often is a fault in its field", async () => {
  const { status, result } = await told(pairs([["email", "a"], ["email", "b"], ["roles", "1"]]));
  expect([status, Object.keys(result.error ?? {})]).toEqual([400, ["email"]]);
});

test("the buttons of a list work without scripts, inside the list", async () => {
  const press = (intent: unknown) => told(pairs([["email", "ana"], ["rows[0].year", "2030"], ["__intent__", JSON.stringify(intent)]]));
  const added = await press({ type: "insert", payload: { name: "rows", index: 1, defaultValue: { year: "2031" } } });
  expect(added.result.initialValue).toEqual({ email: "ana", rows: [{ year: "2030" }, { year: "2031" }] });
  expect((await press({ type: "remove", payload: { name: "rows", index: 0 } })).result.initialValue).toEqual({ email: "ana" });
});

test.each([
  { type: "update", payload: { name: "email[300000000]", value: "x" } },
  { type: "update", payload: { name: "rows", index: 300_000_000, value: "x" } },
  { type: "insert", payload: { name: "rows", index: 300_000_000 } },
  { type: "insert", payload: { name: "a".repeat(2_000) } },
  { type: "remove", payload: { name: "email", index: 0 } },
  { type: "reorder", payload: { name: "rows", from: 0, to: 40_000_000 } },
  { type: "reorder", payload: { name: "__proto__", from: 0, to: 0 } },
  "insert",
  null,
])("the button %j is none of the form's", async (intent) => {
  const { status, result } = await told(pairs([["email", "ana"], ["__intent__", JSON.stringify(intent)]]));
  expect([status, result.initialValue, result.status]).toEqual([400, { email: "ana" }, "error"]);
});

test("a button brings its own fields along, once and no others than the form's", async () => {
  const press = (fields: string) => pairs([["roles", "lead"], [carrier, fields]]);
  expect(await read(press("email=ana&rows%5B0%5D.year=2030"), form)).toEqual({ ok: true, value: { email: "ana", roles: ["lead"], rows: [{ year: 2030 }], file: undefined } });
  const within = carried({ [carrier]: "email=ana" }).value;
  expect((await told(press(within))).result.error?.[""]).toEqual((await told(press("email=ana&surprise=1"))).result.error?.[""]);
  expect((await told(press("email=ana&surprise=1"))).status).toBe(400);
  expect(await reason(press("email=a&".repeat(20_000)))).toBe("invalid");
});

test("a button that can not be read is none", async () => {
  expect((await told(pairs([["email", "ana"], ["__intent__", "{"]]))).status).toBe(400);
});

test("a file for which there is no room ends nothing: the form is read to its end, and the fault is told", async () => {
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const request = parts([["file", new File(["1"], "a.csv")], ["file", new File(["2"], "b.csv")], ["email", "ana"]]);
  const tried: string[] = [];
  const keep = async ({ filename }: { readonly filename: string }) => {
    tried.push(filename);
    throw full;
  };
  await expect(read(request, form, { keep })).rejects.toBe(full);
  expect(tried).toEqual(["a.csv"]);
  expect(refusedForm(request, "full", { status: 503 }, {})?.data.result.initialValue).toEqual({ email: "ana" });
});

test("any other fault of keeping a file refuses the form", async () => {
  const request = parts([["file", new File(["1"], "a.csv")]]);
  await expect(read(request, form, { keep: () => Promise.reject(new Error("broken")) })).rejects.toMatchObject({ reason: "invalid" });
});
