import { expect, test } from "vitest";
import { tonguesIn } from "./tongues";

test("the other language and other writings are told, once each; pictures and addresses say nothing", () => {
  const plan = { language: "es", title: "La gente que vive en el condado", svg: "the of and مرحبا", sections: [[{ text: "The people " }, { text: "who", strong: true }, { text: " live here" }], "مرحبا", "مرحبا بك", "Все"] };
  expect(tonguesIn(JSON.stringify(plan))).toEqual({
    spoken: { "The people ": "en", who: "en", " live here": "en" },
    turned: { مرحبا: true, "مرحبا بك": true },
    writings: [{ language: "ar", pattern: "\\x{645}\\x{631}\\x{62d}\\x{628}\\x{627}\\x{20}\\x{628}\\x{643}|\\x{645}\\x{631}\\x{62d}\\x{628}\\x{627}" }, { language: "ru", pattern: "\\x{412}\\x{441}\\x{435}" }],
  });
});
