/** The cells of one line of a comma-separated file, quotes removed; null when a quote is opened and never closed. */
export function cellsOf(line: string): string[] | null {
  return line.includes('"') ? quotedCells(line) : line.split(",");
}

function quotedCells(line: string): string[] | null {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const cell = line[at] === '"' ? quotedCell(line, at) : plainCell(line, at);
    if (!cell) return null;
    cells.push(cell.text);
    at = cell.next;
  }
  return cells;
}

type Cell = { readonly text: string; readonly next: number };

function plainCell(line: string, from: number): Cell {
  const comma = line.indexOf(",", from);
  const end = comma < 0 ? line.length : comma;
  return { text: line.slice(from, end), next: end + 1 };
}

/** A doubled quote inside quotes is one quote. After the closing quote only a comma or the end may follow. */
function quotedCell(line: string, from: number): Cell | null {
  let text = "";
  let at = from + 1;
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quote < 0) return null;
    text += line.slice(at, quote);
    if (line[quote + 1] !== '"') return closed(line, text, quote + 1);
    text += '"';
    at = quote + 2;
  }
}

function closed(line: string, text: string, end: number): Cell | null {
  return end === line.length || line[end] === "," ? { text, next: end + 1 } : null;
}
