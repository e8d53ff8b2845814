import { zipOf } from "./packed";

/** What a cell of a made spreadsheet holds: words, a number, or XML as it stands. */
type Cell = string | number | { readonly xml: string };

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`;
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An .xlsx file with these sheets, as small as one can be. Its cell style 1 is a date. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[] | string>>): Buffer {
  const names = Object.keys(sheets);
  return zipOf([
    { name: "[Content_Types].xml", text: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>') },
    { name: "_rels/.rels", text: xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`) },
    { name: "xl/workbook.xml", text: xml(`<workbook ${main} xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`) },
    { name: "xl/_rels/workbook.xml.rels", text: xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`) },
    { name: "xl/styles.xml", text: xml(`<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`) },
    ...Object.values(sheets).map((rows, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text: xml(`<worksheet ${main}><sheetData>${typeof rows === "string" ? rows : rows.map(rowXml).join("")}</sheetData></worksheet>`) })),
  ]);
}

function rowXml(cells: readonly Cell[], at: number): string {
  return `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join("")}</row>`;
}

function cellXml(cell: Cell, where: string): string {
  if (typeof cell === "number") return `<c r="${where}"><v>${cell}</v></c>`;
  if (typeof cell !== "string") return cell.xml.replace("<c", `<c r="${where}"`);
  return `<c r="${where}" t="inlineStr"><is><t>${cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
}
