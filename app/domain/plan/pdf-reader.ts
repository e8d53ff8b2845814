import { inflateSync } from "node:zlib";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reading program finds in a PDF: the claims it makes, its tags and its words. For tests. */
export async function readPdf(pdf: Uint8Array) {
  return reading(pdf, async (file) => {
    const { info, metadata } = await file.getMetadata();
    return {
      pages: file.numPages,
      marked: (await file.getMarkInfo())?.Marked === true,
      language: Reflect.get(info, "Language"),
      title: metadata?.get("dc:title"),
      standard: metadata?.get("pdfuaid:part"),
      outline: ((await file.getOutline()) ?? []).map((entry) => ({ title: entry.title, items: entry.items.map((item: { title: string }) => item.title) })),
      ...(await pages(file)),
    };
  });
}

/** The names of the fonts in which a PDF shows texts that contain `words`. For tests. */
export async function fontsOf(pdf: Uint8Array, words: string): Promise<readonly string[]> {
  return reading(pdf, async (file) => {
    const names = new Set<string>();
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      // What is drawn has to be prepared for a page to know its fonts.
      await page.getOperatorList();
      const { items } = await page.getTextContent();
      for (const item of items) if ("str" in item && item.str.includes(words)) names.add(String(Reflect.get(page.commonObjs.get(item.fontName), "name")).replace(/^[A-Z]{6}\+/u, ""));
    }
    return [...names];
  });
}

/** Everything a PDF writes under `name` in its objects and in what its pages draw, such as "/Lang" or "/Scope". For tests. */
export function written(pdf: Uint8Array, name: "Lang" | "Scope" | "Headers"): readonly string[] {
  const bytes = Buffer.from(pdf);
  const drawn = Array.from(bytes.toString("latin1").matchAll(/\/FlateDecode\n(?:  [^\n]*\n)*>>\nstream\n/gu), ({ 0: start, index }) => inflateSync(bytes.subarray(index + start.length)).toString("latin1"));
  const values = new RegExp(String.raw`/${name} (\([^)]*\)|\[[^\]]*\]|/\w+)`, "gu");
  return [bytes.toString("latin1"), ...drawn].flatMap((text) => Array.from(text.matchAll(values), ([, value = ""]) => value));
}

async function reading<Found>(pdf: Uint8Array, look: (file: PDFDocumentProxy) => Promise<Found>): Promise<Found> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const found = await look(await task.promise);
  await task.destroy();
  return found;
}

async function pages(file: PDFDocumentProxy) {
  const tags: Record<string, number> = {};
  const alternatives: string[] = [];
  const words: string[] = [];
  const places: { readonly text: string; readonly left: number; readonly right: number; readonly width: number }[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    visit(await page.getStructTree(), (role, alternative) => {
      tags[role] = (tags[role] ?? 0) + 1;
      if (alternative !== null) alternatives.push(alternative);
    });
    const { width } = page.getViewport({ scale: 1 });
    const items = (await page.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
    words.push(items.map(({ str }) => str).join(" "));
    for (const item of items) places.push({ text: item.str, left: Number(item.transform[4]), right: Number(item.transform[4]) + item.width, width });
  }
  return { tags, alternatives, words: words.join("\n"), places };
}

function visit(node: unknown, found: (role: string, alternative: string | null) => void): void {
  if (typeof node !== "object" || node === null) return;
  const role: unknown = Reflect.get(node, "role");
  const alternative: unknown = Reflect.get(node, "alt");
  if (typeof role === "string") found(role, typeof alternative === "string" ? alternative : null);
  const children: unknown = Reflect.get(node, "children");
  if (Array.isArray(children)) for (const child of children) visit(child, found);
}
