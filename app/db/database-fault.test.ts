import pg from "pg";
import { expect, test } from "vitest";
import { databaseFaultOf } from "./database-fault";
import { NoAnswer } from "./soon";

const coded = (code: string, message = "it did not work") => Object.assign(new Error(message), { code });
const ofPostgres = (code: string, message = "it did not work") => Object.assign(new pg.DatabaseError(message, 1, "error"), { code });
/** As Prisma hands on what its driver met. */
const ofPrisma = (code: string, inner?: string) => Object.assign(new Error("\nInvalid `db.account.create()` invocation"), { code, meta: { modelName: "Account", driverAdapterError: inner && Object.assign(new Error("from the driver"), { cause: { originalCode: inner, code: inner, kind: "postgres" } }) } });

test.each([
  ["a full disk, by pg", ofPostgres("53100"), "full"],
  ["a full disk, by Prisma", ofPrisma("P2039", "53100"), "full"],
  ["a full disk, by a raw statement", ofPrisma("P2010", "53100"), "full"],
  ["a full disk of ours", coded("ENOSPC"), "full"],
  ["a quota that is used up, as a cause", new Error("the file was not kept", { cause: coded("EDQUOT") }), "full"],
  ["a transaction that could not begin", ofPrisma("P2028"), "waited"],
  ["no connection free", new Error("timeout exceeded when trying to connect"), "waited"],
  ["no connection free on the other side", ofPostgres("53300"), "waited"],
  ["nobody there", coded("ECONNREFUSED"), "away"],
  ["nobody there, at either address", new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]), "away"],
  ["an end, by PostgreSQL", ofPostgres("57P01"), "away"],
  ["a start that is not over", ofPostgres("57P03"), "away"],
  ["an end, by Prisma", ofPrisma("P1017"), "away"],
  ["a connection cut off", new Error("Connection terminated unexpectedly"), "away"],
  ["no connection in time", new Error("Connection terminated due to connection timeout", { cause: new Error("Connection terminated") }), "away"],
  ["no answer", new NoAnswer(), "away"],
  ["a broken rule", ofPostgres("23505"), null],
  ["words that somebody typed", ofPostgres("22001", "value too long: ECONNREFUSED timeout exceeded when trying to connect"), null],
  ["a fault of ours", new TypeError("x is not a function"), null],
  ["no error", "ENOSPC", null],
  ["nothing", undefined, null],
])("%s", (_what, error, fault) => {
  expect(databaseFaultOf(error)).toBe(fault);
});

test("an error that is its own cause ends somewhere", () => {
  const round = new Error("round");
  round.cause = round;
  expect(databaseFaultOf(round)).toBeNull();
});
