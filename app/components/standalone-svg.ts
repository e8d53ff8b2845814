/** What of the page's style a drawing needs when it stands alone. */
const properties = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-opacity", "opacity",
  "font-size", "font-weight", "text-anchor", "dominant-baseline",
] as const;

/** Fonts that every machine has: a file of its own can not bring the page's. */
export const pictureFont = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** A copy of a drawing that refers to nothing outside itself: the page's styles stand in its attributes, in the colors of the
 *  light theme; what only scripts and listeners need is gone. */
export function standaloneSvg(svg: SVGSVGElement): SVGSVGElement {
  const copy = cloneOf(svg);
  const { width, height } = sizeOf(svg);
  const stage = document.createElement("div");
  stage.setAttribute("style", "position:fixed;left:-10000px;top:0;color-scheme:light");
  stage.append(copy);
  document.body.append(stage);
  for (const element of copy.querySelectorAll("*")) settle(element);
  settle(copy);
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

function cloneOf(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("A copy of a drawing is a drawing.");
  return copy;
}

function settle(element: Element): void {
  const style = getComputedStyle(element);
  const drawn = properties.map((name) => [name, style.getPropertyValue(name)] as const);
  for (const { name } of [...element.attributes]) if (/^(class|style|role|tabindex|aria-|data-|on)/.test(name)) element.removeAttribute(name);
  for (const [name, value] of drawn) if (value !== "") element.setAttribute(name, value.replace(/url\("([^"]*)"\)/, "url($1)"));
  if (element.tagName === "text") element.setAttribute("font-family", pictureFont);
}
