import { isUtf8 } from "node:buffer";
import { westernText } from "../../western-text";

export type Encoding = "utf-8" | "windows-1252" | "utf-16";

/** The words of a file. */
export type FileText = { readonly text: string; readonly encoding: Encoding };

const lineFeed = 10;

/** UTF-16 with or without its mark; UTF-8; and line by line Windows-1252 where a line is not UTF-8. Null for archives, pictures and
 *  other files that are no text. */
export function textOfFile(bytes: Uint8Array): FileText | null {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: "utf-16" };
  if (bytes.some((byte) => byte < 9)) return null;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: "utf-8" };
  return { text: linesOf(bytes).map(lineText).join(""), encoding: "windows-1252" };
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

function lineText(line: Uint8Array): string {
  return isUtf8(line) ? new TextDecoder().decode(line) : westernText(line);
}

/** How many bytes are looked at for a file in 16 bits without its mark. */
const looked = 4096;

/** Western text in 16 bits has a zero in nearly every second byte, and hardly any in the others. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, looked - (looked % 2));
  const pairs = Math.floor(start.length / 2);
  if (pairs < 4) return null;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
  if (odd > 0.7 && even < 0.05) return "utf-16le";
  return even > 0.7 && odd < 0.05 ? "utf-16be" : null;
}
