import type { Drawing, Ink, Shape } from "./drawing";
import { textWidth, wrap } from "./text-measure";

/** One card of the picture: its title and the short lines below it. `gap` marks what is still missing something. */
export type TheoryCard = { readonly title: string; readonly lines: readonly string[]; readonly gap: boolean };
/** One layer, from the vision at the top to the beliefs at the bottom. `because` is the arrow's words to the layer above. */
export type TheoryBand = {
  readonly look: "vision" | "cards" | "beliefs";
  readonly heading: string;
  readonly because: string | null;
  readonly cards: readonly TheoryCard[];
};
export type TheorySpec = { readonly bands: readonly TheoryBand[] };

/** The width on a screen, in pixels. */
const screen = 960;
const pad = 16;
const gutter = 12;
const between = 34;
const type = { heading: 13, title: 15, line: 13, vision: 22 };
const leading = 1.35;

/** The layered picture as shapes, as wide as asked and as tall as its words need: no text is cut. */
export function theoryDrawing({ bands }: TheorySpec, width: number = screen): Drawing {
  const shapes: Shape[] = [];
  let top = 1;
  for (const [place, band] of bands.entries()) {
    if (band.because !== null) shapes.push(...arrow(band.because, top, width));
    if (place > 0) top += band.because === null ? gutter : between;
    const drawn = band.look === "vision" ? visionBand(band, top, width) : cardBand(band, top, width);
    shapes.push(...drawn.shapes);
    top = drawn.bottom;
  }
  return { width, height: Math.ceil(top) + 1, shapes };
}

/** The scale at which its smallest letters are still easy to read on paper: about eight points. */
const easy = 0.8;

/** The picture for a page with so much room, in pixels (96 an inch): the widest one, and so the least tall, whose letters are
 *  easy to read; where its words are too many for that, the one with the largest letters. */
export function theoryOnPage(spec: TheorySpec, room: { readonly width: number; readonly height: number }): Drawing {
  const drawings = [1120, 1040, screen, 880, 780, 720, 640].map((width) => theoryDrawing(spec, width));
  const scale = ({ width, height }: Drawing) => Math.min(room.width / width, room.height / height);
  return drawings.find((drawing) => scale(drawing) >= easy) ?? drawings.reduce((best, drawing) => (scale(drawing) > scale(best) ? drawing : best));
}

type Drawn = { readonly shapes: readonly Shape[]; readonly bottom: number };

/** Words between two layers with a small upward arrow before them, so that direction does not hang on the reader's guess. */
function arrow(words: string, top: number, width: number): readonly Shape[] {
  const left = width / 2 - textWidth(words, type.heading) / 2 - 16;
  return [
    { kind: "path", points: [[left, top + 20], [left, top + 8]], ink: "soft", width: 2 },
    { kind: "path", points: [[left - 4, top + 13], [left, top + 8], [left + 4, top + 13]], ink: "soft", width: 2 },
    { kind: "text", x: width / 2, y: top + 20, text: words, size: type.heading, ink: "soft", anchor: "middle" },
  ];
}

function visionBand({ heading, cards }: TheoryBand, top: number, width: number): Drawn {
  const lines = cards.flatMap((card) => wrap(card.title, type.vision, width - 6 * pad));
  const height = 44 + lines.length * type.vision * leading + pad;
  return {
    bottom: top + height,
    shapes: [
      { kind: "box", x: 1, y: top, width: width - 2, height, fill: "accent", edge: "accent" },
      { kind: "text", x: width / 2, y: top + 26, text: heading, size: type.heading, ink: "paper", anchor: "middle", bold: true },
      ...lines.map((text, place): Shape => ({
        kind: "text", x: width / 2, y: top + 58 + place * type.vision * leading, text, size: type.vision, ink: "paper", anchor: "middle", serif: true,
      })),
    ],
  };
}

function cardBand(band: TheoryBand, top: number, width: number): Drawn {
  const beliefs = band.look === "beliefs";
  const inner: Shape[] = [];
  let bottom = top + 40;
  const columns = columnsFor(band.cards.length, width);
  for (let first = 0; first < band.cards.length; first += columns) {
    const row = cardRow(band.cards.slice(first, first + columns), { columns, beliefs, width }, bottom);
    inner.push(...row.shapes);
    bottom = row.bottom + gutter;
  }
  const height = bottom - top + 2;
  return {
    bottom: top + height,
    shapes: [
      { kind: "box", x: 1, y: top, width: width - 2, height, fill: beliefs ? "tint" : "paper", edge: "faint" },
      { kind: "text", x: width / 2, y: top + 26, text: band.heading, size: type.heading, ink: "soft", anchor: "middle", bold: true },
      ...inner,
    ],
  };
}

/** Up to five cards stand side by side on a screen, fewer where it is narrow; more are spread over rows of about the same
 *  length, so that none stands alone. */
function columnsFor(cards: number, width: number): number {
  const most = Math.floor(width / 190);
  return cards <= most ? Math.max(cards, 1) : Math.ceil(cards / Math.ceil(cards / Math.max(most - 1, 3)));
}

type Row = { readonly columns: number; readonly beliefs: boolean; readonly width: number };

function cardRow(cards: readonly TheoryCard[], { columns, beliefs, width }: Row, top: number): Drawn {
  const each = (width - 2 * pad - gutter * (columns - 1)) / columns;
  const texts = cards.map((card) => cardText(card, each - 2 * pad));
  const height = Math.max(...texts.map((lines) => lines.reduce((sum, line) => sum + line.size * leading, 0))) + 2 * gutter;
  return {
    bottom: top + height,
    shapes: cards.flatMap((card, place) => {
      const x = pad + place * (each + gutter);
      return [...(beliefs ? [] : [box(card, x, top, each, height)]), ...placed(texts[place] ?? [], x + pad, top + gutter)];
    }),
  };
}

function box(card: TheoryCard, x: number, y: number, across: number, height: number): Shape {
  return { kind: "box", x, y, width: across, height, fill: card.gap ? "paper" : "tint", edge: card.gap ? "soft" : "faint", dashed: card.gap };
}

type Line = { readonly text: string; readonly size: number; readonly ink: Ink; readonly bold: boolean };

function cardText(card: TheoryCard, room: number): readonly Line[] {
  return [
    ...wrap(card.title, type.title, room, true).map((text) => ({ text, size: type.title, ink: "ink" as const, bold: true })),
    ...card.lines.flatMap((line) => wrap(line, type.line, room).map((text) => ({ text, size: type.line, ink: "soft" as const, bold: false }))),
  ];
}

function placed(lines: readonly Line[], x: number, top: number): readonly Shape[] {
  let y = top;
  return lines.map((line) => {
    y += line.size * leading;
    return { kind: "text", x, y: y - line.size * 0.3, anchor: "start", ...line };
  });
}
