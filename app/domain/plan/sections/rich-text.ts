import { z } from "zod";
import type { Block, RichText, Span } from "../plan-document";

type EditorNode = {
  readonly type: string;
  readonly text?: string | undefined;
  readonly content?: readonly EditorNode[] | undefined;
  readonly marks?: readonly { readonly type: string; readonly attrs?: { readonly href?: unknown } | undefined }[] | undefined;
};

const editorNode: z.ZodType<EditorNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    content: z.array(editorNode).optional(),
    marks: z.array(z.object({ type: z.string(), attrs: z.object({ href: z.unknown() }).optional() })).optional(),
  }),
);

/** Deeper than anyone writes by hand; a document built to exhaust the stack is read as empty. */
const deepest = 60;

/** The blocks of a text written in the collaborative editor, from its stored JSON.
 *  An allow-list: paragraphs, headings, lists, quotes, line breaks, bold, italic and web or mail links pass; every
 *  other node gives only its text, every other mark is dropped. JSON that is no document gives no blocks. */
export function blocksOf(stored: unknown): readonly Block[] {
  if (depth(stored) > deepest) return [];
  const parsed = editorNode.safeParse(stored);
  return parsed.success ? children(parsed.data).flatMap(block) : [];
}

function block(node: EditorNode): readonly Block[] {
  switch (node.type) {
    case "heading":
      return filled(inline(node)).map((spans) => ({ kind: "heading", text: spans.map((part) => part.text).join("") }));
    case "bulletList":
    case "orderedList":
      return listOf(node, node.type === "orderedList");
    case "blockquote":
      return filled(inline(node)).map((spans) => ({ kind: "statement", spans }));
    default:
      return filled(inline(node)).map((spans) => ({ kind: "paragraph", spans }));
  }
}

function listOf(node: EditorNode, ordered: boolean): readonly Block[] {
  const items = children(node).flatMap((item) => filled(inline(item)));
  return items.length > 0 ? [{ kind: "list", ordered, items }] : [];
}

function inline(node: EditorNode): RichText {
  if (node.type === "hardBreak") return [{ text: "\n" }];
  if (node.text !== undefined) return [marked(node.text, node)];
  return children(node).flatMap((child, place) => [...(place > 0 && isBlock(child) ? [{ text: "\n" }] : []), ...inline(child)]);
}

function marked(text: string, node: EditorNode): Span {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
  const href = node.marks?.map((mark) => (mark.type === "link" ? safeAddress(mark.attrs?.href) : null)).find((found) => found !== null);
  return { text, ...(has("bold") && { strong: true }), ...(has("italic") && { em: true }), ...(href && { href }) };
}

/** Only addresses a reader can follow from paper or a file: http, https and mailto. */
function safeAddress(href: unknown): string | null {
  if (typeof href !== "string" || !URL.canParse(href)) return null;
  const address = new URL(href);
  return ["http:", "https:", "mailto:"].includes(address.protocol) ? address.href : null;
}

function isBlock(node: EditorNode): boolean {
  return node.text === undefined && node.type !== "hardBreak";
}

function filled(spans: RichText): readonly RichText[] {
  return spans.some((part) => part.text.trim() !== "") ? [spans] : [];
}

function children(node: EditorNode): readonly EditorNode[] {
  return node.content ?? [];
}

/** How deep the JSON is nested, counted without recursion. */
function depth(value: unknown): number {
  let level = 0;
  for (let layer: unknown[] = [value]; layer.length > 0 && level <= deepest * 3; level += 1) {
    layer = layer.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return level / 2;
}
