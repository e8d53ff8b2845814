import pg from "pg";
import { afterEach, expect } from "vitest";

/** A connection answers one question at a time, and pg will refuse a second one that is asked before. Whoever asks at once on one
 *  connection (a `Promise.all` inside a unit of work) is found here. */
const overlapping: string[] = [];
const ask = pg.Client.prototype.query;

pg.Client.prototype.query = new Proxy(ask, {
  apply(target, client: object, words) {
    if (Reflect.get(client, "_activeQuery")) overlapping.push(new Error(textOf(words[0])).stack ?? "");
    return Reflect.apply(target, client, words) as unknown;
  },
});

afterEach(() => expect(overlapping.splice(0), "asked before the last question was answered").toEqual([]));

function textOf(asked: unknown): string {
  return typeof asked === "object" && asked !== null && "text" in asked ? String(asked.text) : String(asked);
}
