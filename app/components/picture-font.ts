import { rangeHolds } from "./unicode-range";

const family = "Public Sans Variable";

/** The page's own typeface first, then fonts that every machine has: programs that draw do not read what a file carries. */
export const pictureFont = `'${family}', 'Public Sans', Arial, Helvetica, 'Liberation Sans', sans-serif`;

/** Style rules that carry the page's typeface, as far as a text needs it: a file of its own can refer to nothing. Without the
 *  network a picture has the next font, and is saved all the same. */
export async function carriedFont(text: string): Promise<string> {
  const needed = faces().filter(({ style }) => rangeHolds(style.getPropertyValue("unicode-range") || "U+0-10FFFF", text));
  return (await Promise.all(needed.map(carried))).join("");
}

function faces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).flatMap((rule) => {
    const ours = rule instanceof CSSFontFaceRule && rule.style.getPropertyValue("font-family").replace(/["']/gu, "") === family;
    return ours && rule.style.getPropertyValue("font-style") !== "italic" ? [rule] : [];
  });
}

async function carried({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/u.exec(style.getPropertyValue("src")) ?? [];
  if (address === undefined) return "";
  try {
    const font = await (await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI))).blob();
    return `@font-face{font-family:'${family}';font-weight:100 900;unicode-range:${style.getPropertyValue("unicode-range")};src:url(${await dataUrl(font)}) format('woff2')}`;
  } catch {
    return "";
  }
}

function dataUrl(content: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(String(reader.result)));
    reader.addEventListener("error", () => fail(reader.error));
    reader.readAsDataURL(content);
  });
}
