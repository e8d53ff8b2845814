import * as Y from "yjs";
import { runsOf } from "./text-runs";

/** The field of a shared document that holds its text; the editor's default. */
export const proseField = "default";

/** A rich text in the editor's own JSON: what server pages and the plan read. */
export type Prose = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Prose[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
};

/** How deep lists in lists are read; deeper ones are nobody's writing. */
const deepest = 40;

/** The text of a shared document. Whatever is not text or an element is left out, and every word can be stored, so that no
 *  edit, however odd, can make the document unreadable. */
export function proseOf(document: Y.Doc): Prose {
  return { type: "doc", content: childrenOf(document.getXmlFragment(proseField), 0) };
}

/** The same as plain text: one line per block. */
export function plainText(prose: Prose): string {
  const lines = (prose.content ?? []).map((block) => (holdsBlocks(block) ? plainText(block) : inlineText(block)));
  return lines.join("\n").trim();
}

function childrenOf(parent: Y.XmlFragment, depth: number): Prose[] {
  if (depth > deepest) return [];
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlElement) return [elementOf(child, depth)];
    return child instanceof Y.XmlText ? spansOf(child) : [];
  });
}

function elementOf(element: Y.XmlElement, depth: number): Prose {
  const content = childrenOf(element, depth + 1);
  return { type: storable(element.nodeName), ...attrsOf(element.getAttributes()), ...(content.length > 0 && { content }) };
}

function spansOf(text: Y.XmlText): Prose[] {
  return runsOf(text).map(({ words, marks }) => ({ type: "text", text: storable(words), ...(marks.length > 0 && { marks: marks.map(([name, attrs]) => markOf(name, attrs)) }) })).filter(({ text: kept }) => kept !== "");
}

/** Marks that may overlap carry a hash after their name ("comment--4f2a"). */
function markOf(name: string, attrs: unknown) {
  return { type: storable(name.replace(/--[\w+/=-]+$/, "")), ...attrsOf(attrs) };
}

/** Attributes as far as an editor makes them: plain names, plain values. */
function attrsOf(given: unknown): { attrs?: Record<string, unknown> } {
  if (typeof given !== "object" || given === null) return {};
  const attrs = Object.entries(given).flatMap(([name, value]) => {
    if (!/^\w{1,40}$/.test(name)) return [];
    if (typeof value === "string") return [[name, storable(value)]];
    return typeof value === "number" || typeof value === "boolean" ? [[name, value]] : [];
  });
  return attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {};
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair; nobody types them. */
function storable(words: string): string {
  return words.replaceAll("\u0000", "").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

function holdsBlocks(node: Prose): boolean {
  return node.content?.some((child) => child.content !== undefined || child.type === "paragraph") === true;
}

function inlineText(node: Prose): string {
  if (node.type === "hardBreak") return "\n";
  return node.text ?? (node.content ?? []).map(inlineText).join("");
}
