import type { ChartSpec } from "./drawing/chart-drawing";
import type { Told } from "./spoken-language";
import type { TheorySpec } from "./drawing/theory-drawing";

/** A run of text; emphasis and web links are all a plan's long text may carry. */
export type Span = { readonly text: string; readonly strong?: boolean; readonly em?: boolean; readonly href?: string };
export type RichText = readonly Span[];

export type Heading = { readonly kind: "heading"; readonly text: string };
export type Paragraph = { readonly kind: "paragraph"; readonly spans: RichText };
/** A sentence set apart, such as the vision. */
export type Statement = { readonly kind: "statement"; readonly spans: RichText };
export type List = { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly RichText[] };
/** One question and what was answered. */
export type Fact = { readonly label: string; readonly words: string };
/** What a worksheet gathered: each entry with its facts below its name; a worksheet that is one form has no name. */
export type Entries = { readonly kind: "entries"; readonly entries: readonly { readonly name: string | null; readonly facts: readonly Fact[] }[] };
/** Where a number or a text comes from, or why something is not there. */
export type Note = { readonly kind: "note"; readonly spans: RichText };

export type Column = {
  readonly heading: string;
  readonly align: "start" | "end";
  /** Share of the table's width, relative to the other columns. */
  readonly width: number;
};
/** A data table. The first cell of a row names the row. */
export type Table = {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

/** A chart with its message as caption and a full text alternative. */
export type Figure = { readonly kind: "figure"; readonly caption: string; readonly alt: string; readonly chart: ChartSpec };
/** The layered picture of the theory of change. */
export type TheoryPicture = { readonly kind: "theory"; readonly caption: string; readonly alt: string; readonly theory: TheorySpec };

export type Block = Heading | Paragraph | Statement | List | Entries | Note | Table | Figure | TheoryPicture;

export type Section = {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

/** The fixed words a rendering needs, in the plan's language, so that renderers know no messages. */
export type PlanWords = {
  readonly contents: string;
  readonly figure: string;
  readonly table: string;
  /** With {page} and {pages}, e.g. "Page {page} of {pages}". */
  readonly page: string;
  /** One line for every page of a plan that nobody has adopted. */
  readonly draft: string;
  /** One short word for the mark across a draft's pages. */
  readonly draftMark: string;
  /** What a reader of the PDF is told when some letters have no shape in its fonts. */
  readonly unprintable: string;
};

/** A whole plan as one value: what a release stores and every format is rendered from. */
export type PlanDocument = {
  readonly language: "en" | "es";
  readonly title: string;
  readonly community: string;
  readonly coalition: string;
  readonly draft: boolean;
  /** ISO date on which the plan was put together. */
  readonly date: string;
  /** Lines of the cover below the title: version, date, "data as of". */
  readonly imprint: readonly string[];
  readonly words: PlanWords;
  readonly sections: readonly Section[];
  /** The language of texts that people wrote, by the text, where the text itself would not tell it. */
  readonly told?: Told;
  /** Names that people gave in the other language and that stand among other words. */
  readonly named?: Told;
};

export function span(text: string): Span {
  return { text };
}

export function paragraph(...parts: readonly (string | Span)[]): Paragraph {
  return { kind: "paragraph", spans: spans(parts) };
}

export function note(...parts: readonly (string | Span)[]): Note {
  return { kind: "note", spans: spans(parts) };
}

export function list(items: readonly (string | RichText)[], ordered = false): List {
  return { kind: "list", ordered, items: items.map((item) => (typeof item === "string" ? [span(item)] : item)) };
}

/** The text of a rich text without its marks. */
export function plain(text: RichText): string {
  return text.map((part) => part.text).join("");
}

/** Whether the paragraph at `place` only leads to what it speaks of, a picture, a table or a list, from which no page should part
 *  it; so do the paragraphs before it. */
export function leadsOn(blocks: readonly Block[], place: number): boolean {
  const [here, next] = [blocks[place]?.kind, blocks[place + 1]?.kind];
  return here === "paragraph" && (next === "figure" || next === "table" || next === "list" || (next === "paragraph" && leadsOn(blocks, place + 1)));
}

/** Says, asked about each block in the order of the plan, what its caption starts with: "Table 3"; "" for what has none. */
export function labeller({ table, figure }: PlanWords): (block: Block) => string {
  const count = { table: 0, figure: 0 };
  return ({ kind }) => {
    if (kind === "table") return `${table} ${++count.table}`;
    return kind === "figure" || kind === "theory" ? `${figure} ${++count.figure}` : "";
  };
}

/** Every heading of the plan in reading order, with its level; level 1 is a section. */
export function outline(plan: PlanDocument): readonly { readonly level: 1 | 2; readonly text: string }[] {
  return plan.sections.flatMap((section) => [
    { level: 1 as const, text: section.heading },
    ...section.blocks.flatMap((block) => (block.kind === "heading" ? [{ level: 2 as const, text: block.text }] : [])),
  ]);
}

function spans(parts: readonly (string | Span)[]): RichText {
  return parts.map((part) => (typeof part === "string" ? span(part) : part));
}
