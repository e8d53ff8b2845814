import fc from "fast-check";
import { expect, test } from "vitest";
import { eventReader } from "./event-lines";

const sent = 'retry: 2000\n\n: still here\n\nevent: view\ndata: {"a":1}\n\ndata: {"topic":null}\n\n';

test("events are read whole, wherever the pieces were cut", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: sent.length - 1 })), (cuts) => {
      const read = eventReader();
      const edges = [0, ...cuts.toSorted((a, b) => a - b), sent.length];
      const events = edges.slice(1).flatMap((edge, at) => read(sent.slice(edges[at], edge)));
      expect(events).toEqual([{ name: "view", data: '{"a":1}' }, { name: "message", data: '{"topic":null}' }]);
    }),
  );
});
