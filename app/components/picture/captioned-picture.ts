import { pictureFont } from "../picture-font";
import { sizeOf } from "./standalone-svg";

/** A drawing with the words that must not get lost when it leaves the page. */
export type CaptionedPicture = {
  readonly title: string;
  /** What the drawing says, in sentences. */
  readonly lines: readonly string[];
  readonly parts: readonly { readonly heading: string | null; readonly svg: SVGSVGElement }[];
  /** Quality, source, date. */
  readonly notes: readonly string[];
  /** The same in words and numbers, for who can not see it. */
  readonly description: string;
};

type TextStyle = { readonly size: number; readonly weight: 400 | 600 | 700; readonly ink: string; readonly after: number };

const namespace = "http://www.w3.org/2000/svg";
const leastWidth = 640;
const margin = 24;
const styles = {
  title: { size: 19, weight: 700, ink: "var(--ink)", after: 8 },
  line: { size: 15, weight: 400, ink: "var(--ink)", after: 6 },
  heading: { size: 14, weight: 600, ink: "var(--ink)", after: 2 },
  note: { size: 11.5, weight: 400, ink: "var(--ink-2)", after: 4 },
} as const satisfies Record<string, TextStyle>;

/** Puts title, sentences, drawings and notes under one another into one drawing. */
export function captionedPicture({ title, lines, parts, notes, description }: CaptionedPicture): SVGSVGElement {
  const drawn = parts.map((part) => ({ ...part, ...sizeOf(part.svg) }));
  const width = Math.ceil(Math.max(leastWidth, ...drawn.map((part) => part.width))) + 2 * margin;
  const page = new Page(width);
  page.write(title, styles.title);
  for (const line of lines) page.write(line, styles.line);
  for (const part of drawn) {
    page.skip(10);
    if (part.heading) page.write(part.heading, styles.heading);
    page.place(part);
  }
  page.skip(10);
  for (const note of notes) page.write(note, styles.note);
  return page.finish(title, description);
}

/** Sheets fill from the top; the height is known when everything stands. */
class Page {
  private readonly svg = document.createElementNS(namespace, "svg");
  private y = margin;

  constructor(private readonly width: number) {}

  write(text: string, { size, weight, ink, after }: TextStyle): void {
    for (const line of brokenInto(text, this.width - 2 * margin, `${weight} ${size}px ${pictureFont}`)) {
      this.y += size * 1.35;
      const words = element("text", { x: margin, y: this.y - size * 0.3, "font-size": size, "font-weight": weight, fill: ink });
      words.textContent = line;
      this.svg.append(words);
    }
    this.y += after;
  }

  place({ svg, width, height }: { readonly svg: SVGSVGElement; readonly width: number; readonly height: number }): void {
    const frame = element("svg", { x: margin, y: this.y, width, height, viewBox: svg.getAttribute("viewBox") ?? `0 0 ${width} ${height}` });
    for (const child of svg.childNodes) frame.append(child.cloneNode(true));
    this.svg.append(frame);
    this.y += height;
  }

  skip(space: number): void {
    this.y += space;
  }

  finish(title: string, description: string): SVGSVGElement {
    const height = Math.ceil(this.y + margin);
    const named = [element("title", {}, title), element("desc", {}, description)];
    this.svg.prepend(...named, element("rect", { width: this.width, height, fill: "var(--surface)" }));
    for (const [name, value] of Object.entries({ width: this.width, height, viewBox: `0 0 ${this.width} ${height}` })) this.svg.setAttribute(name, String(value));
    return this.svg;
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** The text in lines that fit; a word wider than a line stands alone. */
function brokenInto(text: string, width: number, font: string): string[] {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler) ruler.font = font;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && (ruler?.measureText(longer).width ?? 0) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
