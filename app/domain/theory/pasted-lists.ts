/** Word writes lists as paragraphs: the bullet or number stands in a part of its own, marked as not being text. */
const wordMark = '[style*="mso-list:ignore" i], [style*="mso-list: ignore" i]';

/** Makes a paragraph of each item of a list, its number in front where the list is numbered. */
export function listsToLines(body: HTMLElement): void {
  for (const mark of body.querySelectorAll(wordMark)) mark.replaceWith(numberOf((mark.textContent ?? "").trim()));
  for (const list of body.querySelectorAll("ol")) [...list.children].filter(isItem).forEach((item, at) => firstLineOf(item).prepend(`${list.start + at}. `));
  // Innermost first: the items of a list in an item follow that item.
  for (const list of [...body.querySelectorAll("ul, ol, menu")].reverse()) list.replaceWith(...[...list.childNodes].flatMap(lineOf));
}

/** The number that Word shows before an item, "2. " or "b) "; nothing for a bullet of whatever shape, an "o" among them. */
function numberOf(mark: string): string {
  return /^(?:\d{1,4}|[a-z]{1,5})[.)]$|^\((?:\d{1,4}|[a-z]{1,5})\)$/i.test(mark) ? `${mark} ` : "";
}

/** Where the words of an item begin: in its first paragraph, when it has any. */
function firstLineOf(item: Element): Element {
  const begins = [...item.childNodes].find((node) => (node.textContent ?? "").trim() !== "");
  return begins instanceof HTMLElement && begins.matches("p, div, h1, h2, h3, h4, h5, h6") ? firstLineOf(begins) : item;
}

function isItem(element: Element): element is HTMLLIElement {
  return element.localName === "li";
}

/** A list's own content as blocks. */
function lineOf(node: ChildNode): Node[] {
  const document = node.ownerDocument;
  if (!(node instanceof Element) || !document) return [];
  if (!isItem(node)) return [node];
  const line = document.createElement("div");
  line.append(...node.childNodes);
  return [line];
}
