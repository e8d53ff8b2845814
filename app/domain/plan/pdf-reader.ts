import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";


/** What a reading program finds in a PDF: the claims it makes, its tags and its words. For tests. */
export async function readPdf(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  const { info, metadata } = await file.getMetadata();
  const seen = {
    pages: file.numPages,
    marked: (await file.getMarkInfo())?.Marked === true,
    language: Reflect.get(info, "Language"),
    title: metadata?.get("dc:title"),
    standard: metadata?.get("pdfuaid:part"),
    outline: (await file.getOutline()).map((entry) => ({ title: entry.title, items: entry.items.map((item: { title: string }) => item.title) })),
    ...(await pages(file)),
  };
  await task.destroy();
  return seen;
}

/** The names of the fonts in which a PDF shows texts that contain `words`. For tests. */
export async function fontsOf(pdf: Uint8Array, words: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  const names = new Set<string>();
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    // What is drawn has to be prepared for a page to know its fonts.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) if ("str" in item && item.str.includes(words)) names.add(String(Reflect.get(page.commonObjs.get(item.fontName), "name")).replace(/^[A-Z]{6}\+/u, ""));
  }
  await task.destroy();
  return [...names];
}

async function pages(file: PDFDocumentProxy) {
  const tags: Record<string, number> = {};
  const alternatives: string[] = [];
  const words: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    visit(await page.getStructTree(), (role, alternative) => {
      tags[role] = (tags[role] ?? 0) + 1;
      if (alternative !== null) alternatives.push(alternative);
    });
    const { items } = await page.getTextContent();
    words.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return { tags, alternatives, words: words.join("\n") };
}

function visit(node: unknown, found: (role: string, alternative: string | null) => void): void {
  if (typeof node !== "object" || node === null) return;
  const role: unknown = Reflect.get(node, "role");
  const alternative: unknown = Reflect.get(node, "alt");
  if (typeof role === "string") found(role, typeof alternative === "string" ? alternative : null);
  const children: unknown = Reflect.get(node, "children");
  if (Array.isArray(children)) for (const child of children) visit(child, found);
}
