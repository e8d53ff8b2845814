import pg from "pg";
import pino from "pino";
import { expect, test } from "vitest";
import { logFormat } from "./fields-for-log";

/** The line that stands in the log for these fields. */
function lineOf(fields: Record<string, unknown>): string {
  let line = "";
  pino(logFormat, { write: (written) => (line = written) }).error(fields, "something happened");
  return line;
}

test.each([
  ["a join code", { code: "KLMNPQ" }, "KLMNPQ"],
  ["a join code in something else", { session: { code: "KLMNPQ" } }, "KLMNPQ"],
  ["a join code deep inside", { form: { fields: [{ Code: "KLMNPQ" }] } }, "KLMNPQ"],
  ["a token", { token: "s3cret" }, "s3cret"],
  ["a token in something else", { invitation: { token: "s3cret" } }, "s3cret"],
  ["a cookie", { headers: { Cookie: "session=s3cret" } }, "s3cret"],
  ["a password", { input: { password: "s3cret" } }, "s3cret"],
  ["an e-mail address", { account: { email: "ana@example.org" } }, "ana@example.org"],
])("%s is hidden", (_what, fields, secret) => {
  expect(lineOf(fields)).toContain("[hidden]");
  expect(lineOf(fields)).not.toContain(secret);
});

test("the code of an error is told, of its causes too", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
  const exists = Object.assign(new pg.DatabaseError("duplicate key value", 1, "error"), { code: "23505" });
  expect(JSON.parse(lineOf({ err: refused }))).toMatchObject({ level: 50, err: { type: "Error", code: "ECONNREFUSED" }, msg: "something happened" });
  expect(JSON.parse(lineOf({ err: exists }))).toMatchObject({ err: { type: "DatabaseError", code: "23505", message: "duplicate key value", stack: expect.stringContaining("fields-for-log.test.ts") } });
  expect(JSON.parse(lineOf({ err: new Error("not sent", { cause: refused }) }))).toMatchObject({ err: { cause: { code: "ECONNREFUSED" } } });
  expect(JSON.parse(lineOf({ err: new AggregateError([refused, exists]) }))).toMatchObject({ err: { errors: [{ code: "ECONNREFUSED" }, { code: "23505" }] } });
});

test("what libraries hang on their errors stays out of the log", () => {
  const exists = Object.assign(new pg.DatabaseError("duplicate key value", 1, "error"), { code: "23505", detail: "Key (token_hash)=(s3cret) already exists." });
  const bounced = Object.assign(new Error("all recipients were rejected: 550 <ana@example.org>"), { rejected: ["ana@example.org"], response: "550 ana@example.org" });
  const away = new Error("can not connect to postgres://planner:s3cret@database.example.org/planner");
  for (const err of [exists, bounced, away]) expect(lineOf({ err })).not.toMatch(/s3cret|ana@/);
  expect(lineOf({ err: away })).toContain("database.example.org");
});

test("an error that is its own cause ends somewhere", () => {
  const round = new Error("round");
  round.cause = round;
  expect(lineOf({ err: round })).toContain("round");
});

test("what somebody sent by the hundred thousand letters is looked through like anything else", () => {
  for (const words of ["a".repeat(400_000), "a.".repeat(200_000), "a@".repeat(200_000), `x@${"a.".repeat(200_000)}`, "/".repeat(400_000)]) expect(lineOf({ err: new Error(`${words} ana@example.org`) })).not.toContain("ana@");
});
