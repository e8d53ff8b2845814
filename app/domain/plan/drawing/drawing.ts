import { printable } from "./printable";

/** The part a colour plays. Every drawing reads without colour: tints stand behind text, accent repeats a shape's message. */
export type Ink = "ink" | "soft" | "faint" | "tint" | "accent" | "paper";
export type Inks = Readonly<Record<Ink, string>>;

export type Shape =
  | { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly ink: Ink; readonly width: number; readonly dashed?: boolean }
  | { readonly kind: "path"; readonly points: readonly (readonly [number, number])[]; readonly ink: Ink; readonly width: number; readonly dashed?: boolean }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly radius: number; readonly ink: Ink; readonly hollow: boolean }
  | { readonly kind: "box"; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: Ink; readonly edge: Ink; readonly dashed?: boolean }
  | { readonly kind: "text"; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly ink: Ink; readonly anchor: "start" | "middle" | "end"; readonly bold?: boolean; readonly serif?: boolean };

/** A picture as plain data: sizes in CSS pixels, origin at the top left. Text stands on its baseline at `y`. */
export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

export const sans = "Public Sans";
export const serif = "Source Serif 4";
export const dash = [6, 5] as const;

/** Colours for paper and for files. They print well in one black ink. */
export const printInks: Inks = {
  ink: "#1b1e1f",
  soft: "#4b5357",
  faint: "#cfc7b6",
  tint: "#f3efe6",
  accent: "#0e5a47",
  paper: "#ffffff",
};

/** The drawing as an SVG document. All text is escaped; nothing in it refers to anything outside. */
export function drawingSvg({ width, height, shapes }: Drawing, inks: Inks = printInks): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes
    .map((shape) => shapeSvg(shape, inks))
    .join("")}</svg>`;
}

function shapeSvg(shape: Shape, inks: Inks): string {
  switch (shape.kind) {
    case "line":
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${inks[shape.ink]}" stroke-width="${shape.width}"${dashes(shape)}/>`;
    case "path":
      return `<polyline points="${shape.points.map((point) => point.join(",")).join(" ")}" fill="none" stroke="${inks[shape.ink]}" stroke-width="${shape.width}"${dashes(shape)}/>`;
    case "dot":
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${inks[shape.hollow ? "paper" : shape.ink]}" stroke="${inks[shape.ink]}" stroke-width="2"/>`;
    case "box":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="6" fill="${inks[shape.fill]}" stroke="${inks[shape.edge]}"${dashes(shape)}/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" font-family="${shape.serif ? serif : sans}" font-size="${shape.size}"${shape.bold ? ' font-weight="700"' : ""} fill="${inks[shape.ink]}" text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`;
  }
}

function dashes({ dashed }: { readonly dashed?: boolean }): string {
  return dashed ? ` stroke-dasharray="${dash.join(" ")}"` : "";
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
