import type { IconNode } from "lucide";

/** The lines of an icon as one path: a page draws hundreds of icons, and each element costs its share of time and bytes. Knows the
 *  elements that icons are made of (path, line, circle, rect); fails on any other. */
export function outlineOf(node: IconNode): string {
  return node.map(([tag, attributes]) => pieceOf(tag, new Map(Object.entries(attributes)))).join("");
}

type Attributes = ReadonlyMap<string, string | number | undefined>;

function pieceOf(tag: string, attributes: Attributes): string {
  const number = (name: string, otherwise = 0) => Number(attributes.get(name) ?? otherwise);
  if (tag === "path") return placed(String(attributes.get("d")));
  if (tag === "line") return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
  if (tag === "circle") return circle(number("cx"), number("cy"), number("r"));
  if (tag === "rect") return rectangle({ x: number("x"), y: number("y"), width: number("width"), height: number("height"), r: number("rx", number("ry")) });
  throw new Error(`An icon is made of <${tag}>, which has no outline here.`);
}

/** A path that begins by a step begins at the origin; behind another one it would begin where that ends. */
function placed(d: string): string {
  return d.startsWith("m") ? `M0 0${d}` : d;
}

function circle(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly r: number };

function rectangle({ x, y, width, height, r }: Rectangle): string {
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 ${-r} ${r}h${-across}a${r} ${r} 0 0 1 ${-r} ${-r}v${-down}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}
