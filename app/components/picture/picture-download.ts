import { carriedFont } from "../picture-font";
import { saveFile } from "./save-file";
import { standaloneSvg } from "./standalone-svg";

export type PictureFormat = "svg" | "png";

/** Twice the size on screen: sharp on paper and on today's screens. */
const pngScale = 2;

/** Saves a drawing of the page (or one put together for this) as a file of its own, on light ground whatever the page's theme,
 *  in the page's typeface.
 *  `name` is the file's name without its ending. It is made in this browser; nothing is sent anywhere. */
export async function downloadPicture(svg: SVGSVGElement, name: string, format: PictureFormat): Promise<void> {
  const drawing = standaloneSvg(svg);
  const font = document.createElementNS(drawing.namespaceURI, "style");
  font.textContent = await carriedFont(drawing.textContent ?? "");
  if (font.textContent !== "") drawing.append(font);
  const text = new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml;charset=utf-8" });
  const { width, height } = drawing.viewBox.baseVal;
  saveFile(format === "svg" ? text : await pngOf(text, width * pngScale, height * pngScale), `${name}.${format}`);
}

async function pngOf(svg: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return await new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The picture is too large for this browser."))), "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}
