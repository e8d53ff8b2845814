/** Stands between the cells of a row. */
const between = " | ";

/** What begins a line of its own inside a cell. */
const blocks = "p, div, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article";

/** Makes a paragraph of each row of a table, its cells apart. Tables that only arrange a page (others inside them, or a single
 *  column) become what stands in them. */
export function tablesToLines(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    const rows = [...table.rows].map((row) => [...row.cells]);
    const arranges = table.dataset["arranges"] === "" || rows.every((cells) => cells.length < 2);
    const outer = table.parentElement?.closest("table");
    if (outer) outer.dataset["arranges"] = "";
    const caption = table.caption ? paragraphOf(table.caption.childNodes, body.ownerDocument) : [];
    table.replaceWith(...caption, ...rows.flatMap((cells) => (arranges ? cells.map(blockOf) : lineOf(cells))));
  }
}

function blockOf(cell: HTMLTableCellElement): HTMLElement {
  const block = cell.ownerDocument.createElement("div");
  block.append(...cell.childNodes);
  return block;
}

function lineOf(cells: readonly HTMLTableCellElement[]): HTMLElement[] {
  const [first] = cells;
  if (!first || cells.every((cell) => (cell.textContent ?? "").trim() === "")) return [];
  return paragraphOf(cells.flatMap((cell, at) => [...(at > 0 ? [between] : []), ...inOneLine(cell)]), first.ownerDocument);
}

function paragraphOf(content: Iterable<Node | string>, document: Document): HTMLElement[] {
  const line = document.createElement("p");
  line.append(...content);
  return [line];
}

/** What a cell says, with its emphasis, its lines one after the other. */
function inOneLine(cell: HTMLElement): ChildNode[] {
  for (const line of cell.querySelectorAll("br")) line.replaceWith(" ");
  for (const block of [...cell.querySelectorAll(blocks)].reverse()) block.replaceWith(" ", ...block.childNodes, " ");
  return [...cell.childNodes];
}
