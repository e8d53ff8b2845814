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
];

export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }));
}
