import fc from "fast-check";
import { expect, test } from "vitest";
import { documentName, parseDocumentName } from "./document-name";

test.each(["vision", "plan.summary", "plan.next_steps2"])("a socket may ask for %s", (name) => {
  const asked = { coalition: "forest-county", name };
  expect(parseDocumentName(documentName(asked))).toEqual(asked);
});

test.each(["", "vision", "forest-county", "forest-county/", "forest-county/visions", "forest-county/plan.", "forest-county/vision/x", "Forest/vision", "-x/vision"])(
  "“%s” names nothing of ours",
  (written) => expect(parseDocumentName(written)).toBeNull(),
);

test("whatever a socket sends as a name, it is read or refused, never an error", () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const parsed = parseDocumentName(written);
      if (parsed) expect(documentName(parsed)).toBe(written);
    }),
  );
});
