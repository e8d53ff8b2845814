import { chartDrawing } from "../drawing/chart-drawing";
import { drawingSvg } from "../drawing/drawing";
import { labeller, leadsOn, type Block, type PlanDocument } from "../plan-document";
import { printable } from "../drawing/printable";
import { theoryOnPage } from "../drawing/theory-drawing";
import { typeset } from "./typesetter.server";

/** What the template leaves for a picture on a page of its own, above its caption: 6.6 by 8.6 inches, in pixels. */
const textArea = { width: 633, height: 825 };

/** The plan as a tagged PDF that keeps to PDF/UA-1: the typesetter refuses anything less, such as a figure without a
 *  text alternative. */
export function planPdf(plan: PlanDocument): Uint8Array {
  return typeset({ plan: planJson(plan), title: printable(plan.title), author: printable(plan.coalition) });
}

/** The plan as the template reads it. Drawings are ready SVG; every string is printable; nothing is markup. */
function planJson(plan: PlanDocument): string {
  const [year, month, day] = plan.date.split("-").map(Number);
  const label = labeller(plan.words);
  const sections = plan.sections.map((section) => ({ ...section, blocks: section.blocks.map((block, place) => ({ ...drawn(block), label: label(block), leads: leadsOn(section.blocks, place) })) }));
  return JSON.stringify({ ...plan, sections, year, month, day, region: "US", titleSize: titleSize(plan.title), replaced: false }, (key, value: unknown) => {
    if (typeof value !== "string") return value;
    return key === "svg" || key === "href" ? printable(value) : breakable(printable(value));
  });
}

/** A chain of letters no line could hold gets places where it may break; no word of English or Spanish is that long. */
function breakable(text: string): string {
  return text.replace(/[^\s\u200B/.-]{25,}/gu, (chain) => chain.replace(/.{12}/gu, "$&\u200B"));
}

function drawn(block: Block): object {
  if (block.kind === "figure") return { ...block, chart: null, svg: drawingSvg(chartDrawing(block.chart)) };
  if (block.kind === "theory") {
    const drawing = theoryOnPage(block.theory, textArea);
    return { ...block, theory: null, svg: drawingSvg(drawing), ratio: drawing.height / drawing.width };
  }
  return block;
}

/** Points. A long title is set smaller so that it stays on the cover. */
function titleSize(title: string): number {
  if (title.length <= 60) return 40;
  return title.length <= 120 ? 30 : 18;
}
