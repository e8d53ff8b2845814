import fc from "fast-check";
import { expect, test } from "vitest";
import { seal, unseal } from "./sealed.server";

const words = () => fc.string({ unit: "grapheme", maxLength: 500 });

test("what is sealed opens with its token, and with no other", () => {
  fc.assert(
    fc.property(words(), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (text, token, other) => {
      const sealed = seal(text, token);
      expect(unseal(sealed, token)).toBe(text);
      fc.pre(token !== other);
      expect(() => unseal(sealed, other)).toThrow();
    }),
  );
});

test("a changed byte is noticed, and nothing of the words shows", () => {
  fc.assert(
    fc.property(fc.nat(), (at) => {
      const sealed = seal("/invitation/secret-word", "token");
      expect(Buffer.from(sealed).includes("secret")).toBe(false);
      const place = at % sealed.length;
      sealed[place] = (sealed[place] ?? 0) ^ 1;
      expect(() => unseal(sealed, "token")).toThrow();
    }),
  );
});
