import { finding, type Finding } from "../finding";

/** Whether the first line shows that this is no comma-separated table at all: empty, a saved web page, a zip or another
 *  binary file, or another separator. Null when it may be a table. */
export function firstLineProblem(line: string): Finding | null {
  if (line.trim() === "") return finding("empty", 1, null, "");
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(line)) return finding("web_page", 1, null, line);
  if (isBinary(line)) return finding("not_text", 1, null, printable(line));
  const separator = [";", "\t", "|"].find((mark) => !line.includes(",") && line.includes(mark));
  return separator ? finding("separator", 1, null, separator === "\t" ? "tab" : separator, ",") : null;
}

/** Zip archives begin with PK, gzip with 1F 8B; text in 16 bits is full of zero bytes. No table holds control characters. */
function isBinary(line: string): boolean {
  return line.startsWith("PK") || [...line.slice(0, 1000)].some((character) => character < "\t");
}

function printable(line: string): string {
  return line.replace(/[^\u0020-\u007e]/g, "·").slice(0, 40);
}
