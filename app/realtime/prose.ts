import * as Y from "yjs";

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

/** The text of a shared document. Whatever is not text or an element is left out, so no edit can make it unreadable. */
export function proseOf(document: Y.Doc): Prose {
  return { type: "doc", content: childrenOf(document.getXmlFragment(proseField)) };
}

/** The same as plain text: one line per block. */
export function plainText(prose: Prose): string {
  const lines = (prose.content ?? []).map((block) => (holdsBlocks(block) ? plainText(block) : inlineText(block)));
  return lines.join("\n").trim();
}

function childrenOf(parent: Y.XmlFragment): Prose[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlElement) return [elementOf(child)];
    return child instanceof Y.XmlText ? runsOf(child) : [];
  });
}

function elementOf(element: Y.XmlElement): Prose {
  const attrs: Record<string, unknown> = element.getAttributes();
  const content = childrenOf(element);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

type Run = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

function runsOf(text: Y.XmlText): Prose[] {
  const runs: Run[] = text.toDelta();
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== "string" || insert === "") return [];
    const marks = Object.entries(attributes ?? {}).map(([name, attrs]) => markOf(name, attrs));
    return [{ type: "text", text: insert, ...(marks.length > 0 && { marks }) }];
  });
}

/** Marks that may overlap carry a hash after their name ("comment--4f2a"). */
function markOf(name: string, attrs: unknown) {
  const type = name.replace(/--[\w+/=-]+$/, "");
  return isRecord(attrs) && Object.keys(attrs).length > 0 ? { type, attrs } : { type };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function holdsBlocks(node: Prose): boolean {
  return node.content?.some((child) => child.content !== undefined || child.type === "paragraph") === true;
}

function inlineText(node: Prose): string {
  if (node.type === "hardBreak") return "\n";
  return node.text ?? (node.content ?? []).map(inlineText).join("");
}
