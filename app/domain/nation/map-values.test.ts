import fc from "fast-check";
import { expect, test } from "vitest";
import { packed, unpacked } from "./map-values";

test("what is packed comes out again", () => {
  const place = fc.record({ place: fc.stringMatching(/^[0-5]\d{4}$/), shown: fc.string(), group: fc.integer({ min: 0, max: 4 }), quality: fc.integer({ min: 0, max: 3 }), rank: fc.option(fc.integer({ min: 1, max: 4000 })) });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: ({ place: id }) => id }), (places) => {
      const ordered = places.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
      const values = JSON.parse(JSON.stringify(packed("counties", ordered))) as ReturnType<typeof packed>;
      expect([...unpacked(values)]).toEqual(ordered.map(({ place: id, ...marked }) => [id, marked]));
    }),
  );
});

test("states have two digits, and no rank", () => {
  const values = packed("states", [{ place: "05", shown: "71%", group: 1, quality: 0, rank: null }]);
  expect(unpacked(values).get("05")).toEqual({ shown: "71%", group: 1, quality: 0, rank: null });
});
