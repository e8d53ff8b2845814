import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TableOfContents, TextRun, type FileChild, type ISectionOptions } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { wordBlock } from "./docx-block.server";
import { wordNumbering, wordStyles } from "./docx-style";
import { said } from "../docx-text";
import { sans, serif } from "../drawing/drawing";
import { labeller, leadsOn, type PlanDocument } from "../plan-document";
import { font } from "./plan-fonts.server";
import { printable } from "../drawing/printable";

/** The plan as a Word file a coalition can go on writing in: heading styles, real lists, header rows, text
 *  alternatives, language, and both typefaces inside. */
export async function planDocx(plan: PlanDocument): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      title: printable(plan.title),
      creator: printable(plan.coalition),
      subject: printable(plan.community),
      lastModifiedBy: printable(plan.coalition),
      styles: wordStyles(plan),
      numbering: wordNumbering,
      // Laid out as Word does it, with the typefaces inside; Word counts again when its reader asks it to. A sign that is in none
      // of them is taken for as wide as an average letter.
      pageNumbers: estimatePageNumbersWith({ guess: true }),
      fonts: [
        { name: sans, data: await font("sans"), bold: await font("sansBold"), italic: await font("sansItalic") },
        { name: serif, data: await font("serif"), bold: await font("serifBold"), italic: await font("serifItalic") },
      ],
      sections: [section(plan, cover(plan)), section(plan, await body(plan))],
    }),
  );
}

function cover(plan: PlanDocument): FileChild[] {
  const line = (text: string, strong = false) => said([{ text, strong }], { style: "Imprint" });
  return [
    line(plan.community, true),
    said([{ text: plan.title }], { heading: HeadingLevel.TITLE }),
    line(plan.coalition, true),
    ...plan.imprint.map((text) => line(text)),
    ...(plan.draft ? [line(plan.words.draft, true)] : []),
    said([{ text: plan.words.contents }], { style: "Contents", pageBreakBefore: true }),
    new TableOfContents(printable(plan.words.contents), { hyperlink: true, headingStyleRange: "1-2" }),
  ];
}

async function body(plan: PlanDocument): Promise<FileChild[]> {
  const label = labeller(plan.words);
  let list = 0;
  const children: FileChild[] = [];
  for (const { heading, blocks } of plan.sections) {
    children.push(said([{ text: heading }], { heading: HeadingLevel.HEADING_1 }));
    for (const [place, block] of blocks.entries()) {
      if (block.kind === "list") list += 1;
      children.push(...(await wordBlock(block, { label: label(block), list, leads: leadsOn(blocks, place), speech: plan })));
    }
  }
  return children;
}

function section(plan: PlanDocument, children: FileChild[]): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: "8.5in", height: "11in" },
        margin: { top: "1in", bottom: "1in", left: "1in", right: "1in" },
      },
    },
    ...(plan.draft && { headers: { default: new Header({ children: [said([{ text: plan.words.draft, strong: true }], { style: "Note" })] }) } }),
    footers: { default: new Footer({ children: [pageLine(plan)] }) },
    children,
  };
}

function pageLine({ words, coalition }: PlanDocument): Paragraph {
  const [before = "", after = ""] = words.page.split("{page}");
  const [between = "", rest = ""] = after.split("{pages}");
  return new Paragraph({
    style: "Note",
    children: [new TextRun({ children: [printable(`${coalition} · ${before}`), PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, rest] })],
  });
}
