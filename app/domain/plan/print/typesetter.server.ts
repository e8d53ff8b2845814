import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { isSimple, lettersOf } from "../letters";
import { everyFace, fontPath } from "./plan-fonts.server";
import template from "./plan.typ?raw";
import type { Told } from "../spoken-language";
import { withRowHeaders } from "../row-headers";
import { repairsFor, standingIn, type Repair, type Shapes } from "../stand-in";
import { patternOf, tonguesIn } from "../tongues";
import { families, familyOf, isPlain, isTorn, sparesFor } from "../typefaces.server";

/** A plan as the template reads it, and the names that stand outside its pages. */
export type Manuscript = { readonly plan: string; readonly title: string; readonly author: string; /** What people said of the language of their words. */ readonly told: Told; /** Names in the other language that stand among other words. */ readonly named: Told };

const shapes: Shapes = { isPlain, isWhole: (letter) => familyOf(letter, families.serif) !== null };

let compiler: NodeCompiler | null = null;

// The reason is a quoted text inside a quoted message, so its quotes and escapes carry backslashes.
const noShape = /the text `\\"(.+?)\\"` could not be displayed/gu;

/** The PDF of a plan given as JSON. It takes the processor for tenths of a second. PDF/UA-1 allows no letter without a shape,
 *  so a letter that none of the fonts has, of ours and of this machine, is replaced by a box, and the plan then says so.
 *  Throws when it can not be set. */
export function typeset(manuscript: Manuscript): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: everyFace.map((face) => readFileSync(fontPath(face))) }] });
  try {
    return set(compiler, { ...manuscript, plan: changed(manuscript.plan, isTorn, isSimple) ?? manuscript.plan }, new Set());
  } finally {
    compiler.evictCache(4);
  }
}

/** Sets the plan; where signs have no shape, again with the least that has to change. Each turn changes something, so it ends. */
function set(using: NodeCompiler, manuscript: Manuscript, known: ReadonlySet<string>): Uint8Array {
  try {
    return compile(using, manuscript);
  } catch (failure) {
    const missing = new Set([...known, ...Array.from(String(failure).matchAll(noShape), ([, signs]) => [...unescaped(signs ?? "")]).flat()]);
    if (missing.size === 0) throw failure;
    const plan = repairsFor(missing, shapes).reduce<string | null>((done, repair) => done ?? changed(manuscript.plan, repair), null);
    if (plan === null) throw failure;
    return set(using, { ...manuscript, plan }, missing);
  }
}

/** The plan with stand-ins for what a repair takes for broken; null when that is nothing. */
function changed(plan: string, repair: Repair, isFine: (text: string) => boolean = () => false): string | null {
  let replaced = false;
  const parsed: object = JSON.parse(plan, (_key, value: unknown) => {
    const shown = typeof value === "string" && !isFine(value) ? standingIn(value, repair, isPlain) : value;
    replaced ||= shown !== value;
    return shown;
  });
  return replaced ? JSON.stringify({ ...parsed, replaced: true }) : null;
}

function compile(using: NodeCompiler, { plan, title, author, told, named }: Manuscript): Uint8Array {
  const result = using.compile({ mainFileContent: template, inputs: { plan, title, author, spares: sparesOf(plan), tongues: JSON.stringify(tonguesIn(plan, told, named)) } });
  const errors = result.takeError();
  if (errors || !result.result) throw new Error(`The plan could not be set: ${JSON.stringify(errors ? using.fetchDiagnostics(errors) : "no document")}`);
  return withRowHeaders(using.pdf(result.result, { pdfStandard: "ua-1" }));
}

/** The letters that need a typeface of their own, as a pattern for each family. */
function sparesOf(plan: string): string {
  const letters = new Set<string>();
  JSON.parse(plan, (_key, value: unknown) => {
    if (typeof value === "string" && !isSimple(value)) for (const letter of lettersOf(value)) letters.add(letter);
  });
  return JSON.stringify(sparesFor(letters).map(({ family, letters: found }) => ({ family, pattern: patternOf(found) })));
}

function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
