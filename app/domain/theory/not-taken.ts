import type { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";

/** Codes with which a socket closes when what was sent on it is refused for good: a frame or a change that is too large, a
 *  change that is none. */
const forGood: readonly number[] = [1009, 4413, 4422];

/** Acts when the server refuses for good what was written here. */
export function whenNotTaken(provider: HocuspocusProvider, act: () => void): void {
  provider.on("close", ({ event }: { event: { code: number } }) => {
    if (forGood.includes(event.code)) act();
  });
}

/** A shared text as plain words, one line for each paragraph. */
export function wordsOf(document: Y.Doc, field: string): string {
  return document.getXmlFragment(field).toArray().map(lineOf).join("\n");
}

function lineOf(part: Y.XmlElement | Y.XmlText | Y.XmlHook): string {
  if (part instanceof Y.XmlText) return part.toDelta().map(({ insert }: { insert: unknown }) => (typeof insert === "string" ? insert : "")).join("");
  return part instanceof Y.XmlElement ? part.toArray().map(lineOf).join("") : "";
}
