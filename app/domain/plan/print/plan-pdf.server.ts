import { chartDrawing } from "../drawing/chart-drawing";
import { drawingSvg, printInks, type Drawing } from "../drawing/drawing";
import { labeller, leadsOn, type Block, type PlanDocument } from "../plan-document";
import { printable } from "../drawing/printable";
import { settable } from "../settable";
import type { Told } from "../spoken-language";
import { theoryOnPage } from "../drawing/theory-drawing";
import { families } from "../typefaces.server";
import { typeset } from "./typesetter.server";

/** What the template leaves for a picture on a page of its own, above its caption: 6.6 by 8.6 inches, in pixels. */
const textArea = { width: 633, height: 825 };

/** The plan as a tagged PDF that keeps to PDF/UA-1: the typesetter refuses anything less, such as a figure without a
 *  text alternative. */
export function planPdf(plan: PlanDocument): Uint8Array {
  return typeset({ plan: planJson(plan), title: printable(plan.title), author: printable(plan.coalition), told: toldAsSet(plan.told), named: toldAsSet(plan.named) });
}

/** What was said of texts, by the texts as they are set. */
function toldAsSet(told: Told = {}): Told {
  return Object.fromEntries(Object.entries(told).map(([text, language]) => [settable(printable(text)), language]));
}

/** The plan as the template reads it. Drawings are ready SVG; every string is printable; nothing is markup. */
function planJson(plan: PlanDocument): string {
  const [year, month, day] = plan.date.split("-").map(Number);
  const label = labeller(plan.words);
  const sections = plan.sections.map((section) => ({ ...section, blocks: section.blocks.map((block, place) => ({ ...drawn(block), label: label(block), leads: leadsOn(section.blocks, place) })) }));
  return JSON.stringify({ ...plan, told: undefined, named: undefined, sections, year, month, day, region: "US", titleSize: titleSize(plan.title), families, replaced: false }, (key, value: unknown) => {
    if (typeof value !== "string") return value;
    return key === "svg" || key === "href" ? printable(value) : settable(printable(value));
  });
}

function drawn(block: Block): object {
  if (block.kind === "figure") return { ...block, chart: null, drawing: drawingParts(chartDrawing(block.chart)) };
  if (block.kind === "theory") return { ...block, theory: null, drawing: drawingParts(theoryOnPage(block.theory, textArea)) };
  return block;
}

/** A drawing as its lines, ready SVG, and its words, which the template sets like all others: a reader of SVG takes another
 *  typeface for a whole line when one sign is missing, and some texts break it. */
function drawingParts({ width, height, shapes }: Drawing): object {
  const words = shapes.flatMap((shape) => (shape.kind === "text" ? [{ bold: false, serif: false, ...shape, ink: printInks[shape.ink] }] : []));
  return { width, height, svg: drawingSvg({ width, height, shapes: shapes.filter(({ kind }) => kind !== "text") }), words };
}

/** Points. A long title is set smaller so that it stays on the cover. */
function titleSize(title: string): number {
  if (title.length <= 60) return 40;
  return title.length <= 120 ? 30 : 18;
}
