import fc from "fast-check";

/** Text as people, machines and attackers type it: markup of three kinds, control characters, half surrogates,
 *  letters that run right to left, marks that turn direction around, and very long names. For tests. */
export const hostileTexts: readonly string[] = [
  '#read("/etc/passwd")',
  "$ sum_(i=0)^n $ *bold* _em_ = Heading <label> @ref `raw`",
  "]] } ) #panic() \\u{0}",
  "<w:t>&amp;</w:t> ]]> <script>alert('x')</script> \"quoted\"",
  "bell\u0007 null\u0000 escape\u001b[31m",
  "half \uD800 pair",
  "\u202Egnp.exe\u202C shown backwards",
  "مرحبا بالعالم",
  "שלום עולם",
  "你好 안녕하세요 አማርኛ ไทย 😀",
  "../../etc/passwd\r\nSet-Cookie: a=b",
  "n".repeat(300),
  "=HYPERLINK(\"http://example.org\")",
  "1\uFE0F\u20E3 first, a\u20DD second, \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} all 11",
  "\uFEFFfrom a file, soft\u00ADhyphen, ɛ\u0301 0.73 → 0.85",
];

export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }));
}

/** Pieces that look like one letter and are several signs, or stand where no plain typeface has a shape. */
const pieces = [
  "1\uFE0F\u20E3", "#\u20E3", "a\u20DD", "7\u0338", "q\u0323\u0301", "x\u0489", "e\u0301", "\u0301", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}", "\u{1F1FA}\u{1F1F8}", "\u{1F44D}\u{1F3FD}",
  "\u2764\uFE0F", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "→", "≥", "☐", "★", "½", "№", "ﬃ", "\u00AD", "\u200B", "\u200D", "\uFEFF", "\uFFFC", "\u{F0000}", "\uE000",
  "مرحبا", "١٢٣", "שלום", "你好", "こんにちは", "안녕", "አማርኛ", "ไทย", "हिन्दी", "Жук", "ßẞŉ", "Trần", "ɓɗƙɔɛ", "Ω", "𝒜", "𓀀", "\n", " ", "12", "The 1 and the a",
];

/** Texts of any writings and signs, mixed with plain words. For tests. */
export function manyWritings(): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 }), fc.string({ unit: "binary", maxLength: 4 }), fc.string({ maxLength: 6 }));
  return fc.array(piece, { maxLength: 12 }).map((said) => said.join(""));
}
