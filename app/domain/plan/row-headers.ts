/** The PDF with the first cell of each table row as the header of that row. The typesetter marks the header row only, and names
 *  for every other cell the headers above it; a reader that is told those looks for no others, so they go, and the scopes say it
 *  all, as a table this plain needs no more. Nothing changes its length, so every address in the file stays right.
 *  Source: PDF 1.7, sections 14.8.4.3.4 and 14.8.5.7; the objects of a structure are written plain by the typesetter. */
export function withRowHeaders(pdf: Buffer): Buffer {
  const text = pdf.toString("latin1");
  const cells = new Map(Array.from(text.matchAll(element("TD")), ({ 0: whole, 1: id = "", index }) => [id, { whole, index }]));
  for (const [, kids = ""] of text.matchAll(row)) {
    for (const [place, [, id = ""]] of Array.from(kids.matchAll(/(\d+) 0 R/gu)).entries()) {
      const cell = cells.get(id);
      if (cell) pdf.write(place === 0 ? asRowHeader(cell.whole) : cell.whole.replace(headersAbove, blank), cell.index, "latin1");
    }
  }
  return pdf;
}

const element = (role: string) => new RegExp(String.raw`\n(\d+) 0 obj\n<<\n  /Type /StructElem\n  /S /${role}\n(?:[^\n]*\n)*?endobj`, "gu");
const row = new RegExp(String.raw`\n\d+ 0 obj\n<<\n  /Type /StructElem\n  /S /TR\n(?:[^\n]*\n)*?  /K \[([^\]]*)\]\n`, "gu");
const headersAbove = /\/Headers \[[^\]]*\]/u;

function asRowHeader(cell: string): string {
  if (!headersAbove.test(cell)) return cell;
  return cell.replace("/S /TD", "/S /TH").replace(headersAbove, (found) => "/Scope /Row".padEnd(found.length));
}

function blank(found: string): string {
  return " ".repeat(found.length);
}
