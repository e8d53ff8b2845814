import { pictureFont } from "../picture-font";

/** What of the page's style a drawing needs when it stands alone, with what holds where nothing is said. */
const shapeStyle = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-opacity": "1",
  opacity: "1",
} as const;
const textStyle = { "font-size": "", "font-weight": "400", "text-anchor": "start", "dominant-baseline": "auto" } as const;

/** A copy of a drawing that refers to nothing outside itself: the page's styles stand in its attributes, in the colors of the
 *  light theme; what only scripts and listeners need is gone. */
export function standaloneSvg(svg: SVGSVGElement): SVGSVGElement {
  const copy = cloneOf(svg);
  const { width, height } = sizeOf(svg);
  const stage = document.createElement("div");
  stage.setAttribute("style", "position:fixed;left:-10000px;top:0;color-scheme:light");
  stage.append(copy);
  document.body.append(stage);
  // All is read before anything is changed: what holds a shape passes its style on.
  for (const settle of [copy, ...copy.querySelectorAll("*")].map(settled)) settle();
  stage.remove();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return copy;
}

/** The size of a drawing in CSS pixels, as it stands on the page or as it says itself. */
export function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.getBoundingClientRect();
  return width > 0 ? { width, height } : { width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) };
}

/** A copy as it is written, that stands nowhere yet. */
export function cloneOf(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("A copy of a drawing is a drawing.");
  return copy;
}

/** Shapes carry all of their style themselves, so what holds them needs none. Reads an element; the answer changes it. */
function settled(element: Element): () => void {
  const style = getComputedStyle(element);
  const drawn = Object.entries(styleOf(element)).map(([name, usual]) => ({ name, usual, value: style.getPropertyValue(name) }));
  return () => {
    for (const { name } of [...element.attributes]) if (/^(class|style|role|tabindex|aria-|data-|on)/.test(name) || name in shapeStyle || name in textStyle) element.removeAttribute(name);
    for (const { name, usual, value } of drawn) if (value !== usual) element.setAttribute(name, value.replace(/url\("([^"]*)"\)/, "url($1)"));
    if (element.tagName === "text") element.setAttribute("font-family", pictureFont);
  };
}

function styleOf({ tagName }: Element): Readonly<Record<string, string>> {
  if (tagName === "text" || tagName === "tspan") return { ...shapeStyle, ...textStyle };
  if (/^(path|rect|circle|ellipse|line|polyline|polygon|use)$/.test(tagName)) return shapeStyle;
  return { opacity: shapeStyle.opacity };
}
