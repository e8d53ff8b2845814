import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainName } from "./attachment";
import { lookAt } from "./file-type";

const latin = (words: string) => Buffer.from(words, "latin1");
const png = latin("\x89PNG\r\n\x1a\n....");
const docx = latin("PK\x03\x04....[Content_Types].xml....word/document.xml");

describe("the kind of a file", () => {
  test("is what it holds, and its name has to say the same", () => {
    expect(lookAt(png, "Photo.PNG")).toEqual({ kind: "known", type: "image/png" });
    expect(lookAt(latin("%PDF-1.7"), "letter.pdf")).toEqual({ kind: "known", type: "application/pdf" });
    expect(lookAt(docx, "minutes.docx")).toMatchObject({ kind: "known" });
    expect(lookAt(Buffer.from("Año,Tasa\n2024,0.4\n"), "figures.csv")).toEqual({ kind: "known", type: "text/plain; charset=utf-8" });
    for (const [bytes, name] of [[png, "letter.pdf"], [latin("%PDF-1.7"), "photo.png"], [docx, "minutes.xlsx"], [png, "photo"], [Buffer.from("words"), "words.pdf"]] as const) expect(lookAt(bytes, name), name).toEqual({ kind: "other" });
  });

  test("is none of those that are kept when a browser or a machine would run it", () => {
    const others = ["<html><script>alert(1)</script>", "  <?xml version='1.0'?><svg onload='x'/>", "#!/bin/sh\nrm -rf /", "MZ\x90\x00", "\x7fELF", "PK\x03\x04plain.zip", "\xff\xfea\x00", "%!PS-Adobe", "a\x00b"];
    for (const words of others) expect(lookAt(latin(words), "words.txt"), words).toEqual({ kind: "unknown" });
    expect(lookAt(Buffer.concat([docx, latin("word/vbaProject.bin")]), "minutes.docx")).toEqual({ kind: "macros" });
  });
});

describe("the name of a file", () => {
  test("loses its path and what hides its ending, and is never empty", () => {
    expect(plainName("C:\\fakepath\\Carta de apoyo.pdf")).toBe("Carta de apoyo.pdf");
    expect(plainName("../../etc/passwd")).toBe("passwd");
    expect(plainName("a\u202Efdp.exe")).toBe("afdp.exe");
    expect(plainName("bad\r\nname\".pdf")).toBe("badname.pdf");
    expect(plainName("...")).toBe("file");
    expect(plainName(`${"x".repeat(500)}.pdf`)).toMatch(/^x{110}\.pdf$/);
  });

  test("is one short line, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
        const plain = plainName(name);
        expect(plain.length).toBeGreaterThan(0);
        expect([...plain].length).toBeLessThanOrEqual(120);
        expect(plain).not.toMatch(/[\\/\u0000-\u001f\u007f"]/);
      }),
    );
  });
});
