import fc from "fast-check";
import { expect, test } from "vitest";
import { documentName, parseDocumentName } from "./document-name";

test.each(["vision", "plan.summary", "plan.app_data"])("a socket may ask for %s", (name) => {
  const asked = { coalition: "forest-county", name };
  expect(parseDocumentName(documentName(asked))).toEqual(asked);
});

test.each(["", "vision", "forest-county", "forest-county/", "forest-county/visions", "forest-county/plan.", "forest-county/plan.no_such_section", "forest-county/plan.__proto__", "forest-county/map.summary", "forest-county/__proto__", "forest-county/vision/x", "Forest/vision", "-x/vision"])(
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
