import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { listsToLines } from "./pasted-lists";
import { tablesToLines } from "./pasted-tables";

/** Makes paragraphs of whatever is pasted: Word, Google Docs, Excel and web pages put far more on the clipboard than words. */
export const cleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleanHtml, transformPastedText: cleanText } })],
});

/** Put on the clipboard by editors like this one: such a piece is clean already. */
const ownPiece = "[data-pm-slice]";

/** Styles of a page are taken out before it is read: our own content policy would report each of them. */
const styles = /<style\b[^]*?<\/style\s*>/gi;

/** Never words of the person: instructions for programs, what is hidden, what was struck out by a reviewer, comments. */
const rubbish = 'style, script, meta, link, title, xml, del, [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i], [style*="mso-element:comment-list" i], .msocomanchor';

/** What stands on lines of its own, once lists and tables are taken apart. */
const blocks = "p, div, h1, h2, h3, h4, h5, h6";

/** HTML from a clipboard as paragraphs with their emphasis: one for each row of a table, for each item of a list, and for
 *  each line. */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replaceAll(styles, ""), "text/html");
  if (body.querySelector(ownPiece)) return html;
  removeComments(body);
  body.querySelectorAll(rubbish).forEach((element) => element.remove());
  listsToLines(body);
  tablesToLines(body);
  breaksToParagraphs(body);
  noWideSpaces(body);
  removeEmpty(body);
  return body.innerHTML;
}

/** Plain text from a clipboard: cells that a tab parts are parted visibly, and the marks that stand for a list's bullets go. */
export function cleanText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*[·•▪◦‣\uF0A7\uF0B7o]\t\s*/u, "").replaceAll(/[\t\u00A0 ]*\t[\t\u00A0 ]*/g, " | ").replace(/^ \| | \| $/g, ""))
    .join("\n");
}

function removeComments(body: HTMLElement): void {
  const walk = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walk.nextNode()) found.push(walk.currentNode);
  for (const node of found) node.parentNode?.removeChild(node);
}

/** A line break begins a paragraph: this text has no lines within paragraphs. */
function breaksToParagraphs(body: HTMLElement): void {
  for (const line of body.querySelectorAll("br")) {
    const block = line.parentElement?.closest(blocks) ?? body;
    const after = body.ownerDocument.createRange();
    after.setStartAfter(line);
    after.setEnd(block, block.childNodes.length);
    const next = body.ownerDocument.createElement("div");
    next.append(after.extractContents());
    line.remove();
    if (block === body) body.append(next);
    else block.after(next);
  }
}

/** Spaces that must not break are how Word and browsers indent. */
function noWideSpaces(body: HTMLElement): void {
  const walk = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) walk.currentNode.nodeValue = (walk.currentNode.nodeValue ?? "").replaceAll("\u00A0", " ");
}

function removeEmpty(body: HTMLElement): void {
  for (const block of body.querySelectorAll(blocks)) if ((block.textContent ?? "").trim() === "") block.remove();
}
