import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { everyFace, fontPath } from "./plan-fonts.server";
import template from "./plan.typ?raw";

/** A plan as the template reads it, and the names that stand outside its pages. */
export type Manuscript = { readonly plan: string; readonly title: string; readonly author: string };

let compiler: NodeCompiler | null = null;

// The reason is a quoted text inside a quoted message, so its quotes and escapes carry backslashes.
const noShape = /the text `\\"(.+?)\\"` could not be displayed/gu;
const standIn = "\u25A1";

/** The PDF of a plan given as JSON. It takes the processor for tenths of a second. PDF/UA-1 allows no letter without a shape,
 *  so letters that none of the fonts has are replaced by a box, and the plan then says so. Throws when it can not be set. */
export function typeset(manuscript: Manuscript): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: everyFace.map((face) => readFileSync(fontPath(face))) }] });
  try {
    return set(compiler, manuscript);
  } finally {
    compiler.evictCache(4);
  }
}

function set(using: NodeCompiler, manuscript: Manuscript): Uint8Array {
  try {
    return compile(using, manuscript);
  } catch (failure) {
    const missing = [...new Set(Array.from(String(failure).matchAll(noShape), ([, letters]) => unescaped(letters ?? "")))];
    const shown = missing.reduce((text, letters) => text.replaceAll(letters, standIn), manuscript.plan);
    if (shown === manuscript.plan) throw failure;
    return set(using, { ...manuscript, plan: JSON.stringify({ ...JSON.parse(shown), replaced: true }) });
  }
}

function compile(using: NodeCompiler, manuscript: Manuscript): Uint8Array {
  const result = using.compile({ mainFileContent: template, inputs: { ...manuscript } });
  const errors = result.takeError();
  if (errors || !result.result) throw new Error(`The plan could not be set: ${JSON.stringify(errors ? using.fetchDiagnostics(errors) : "no document")}`);
  return using.pdf(result.result, { pdfStandard: "ua-1" });
}

function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
