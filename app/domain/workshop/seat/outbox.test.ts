import fc from "fast-check";
import { expect, test } from "vitest";
import { afterDelivery, nextToSend, pauseAfter, readOutbox, reasonIn, type Delivery, type Waiting } from "./outbox";

const note: fc.Arbitrary<Waiting> = fc.record({ clientKey: fc.uuid(), stage: fc.uuid(), text: fc.string(), refused: fc.constant(null) });
const box = fc.uniqueArray(note, { selector: ({ clientKey }) => clientKey, maxLength: 8 });
const delivery: fc.Arbitrary<Delivery> = fc.constantFrom<Delivery>({ kind: "sent" }, { kind: "refused", reason: "closed" }, { kind: "failed" });

test("whatever the network does, each note is sent, refused with a reason, or still waiting", () => {
  fc.assert(
    fc.property(box, fc.array(delivery, { maxLength: 30 }), (notes, network) => {
      let waiting: readonly Waiting[] = notes;
      const sent = new Set<string>();
      for (const outcome of network) {
        const next = nextToSend(waiting);
        if (next === null) break;
        if (outcome.kind === "sent") sent.add(next.clientKey);
        waiting = afterDelivery(waiting, next.clientKey, outcome);
      }
      for (const { clientKey } of notes) expect(sent.has(clientKey) !== waiting.some((left) => left.clientKey === clientKey)).toBe(true);
    }),
  );
});

test("a refused note does not hold up the others", () => {
  const [first, second] = [{ clientKey: "1", stage: "s", text: "a", refused: null }, { clientKey: "2", stage: "s", text: "b", refused: null }];
  const after = afterDelivery([first, second], "1", { kind: "refused", reason: "closed" });
  expect(nextToSend(after)).toBe(second);
});

test("what was stored comes back, and rubbish does not", () => {
  fc.assert(fc.property(box, (notes) => {
    expect(readOutbox(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
  }));
  for (const rubbish of [null, 1, "x", {}, [null], [{ clientKey: 1 }]]) expect(readOutbox(rubbish)).toEqual([]);
});

test("pauses grow, but never beyond twenty seconds", () => {
  expect([1, 2, 3, 10].map(pauseAfter)).toEqual([1000, 2000, 4000, 20_000]);
});

test("the reason of a refusal is what the server said", () => {
  expect(reasonIn({ reason: "conflict", message: "This workshop is closed." })).toBe("This workshop is closed.");
  for (const other of [null, "x", {}, { message: 1 }]) expect(reasonIn(other)).toBe("");
});
