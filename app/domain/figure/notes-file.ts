import { m } from "~/content/messages";
import type { TextFile } from "../csv";

/** The notes to a file of figures, as a text of its own: how its columns are to be read, then each part. */
export function notesFile(name: string, parts: readonly (readonly string[])[]): TextFile {
  const blocks = [[m.csv_reading(), m.csv_bounds()], ...parts];
  return { name: `${name}-notes.txt`, type: "text/plain; charset=utf-8", text: `${blocks.map((lines) => lines.join("\r\n")).join("\r\n\r\n")}\r\n` };
}
