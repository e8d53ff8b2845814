import { captionedPicture } from "~/components/picture/captioned-picture";
import { downloadPicture, type PictureFormat } from "~/components/picture/picture-download";
import { cloneOf } from "~/components/picture/standalone-svg";

/** The words that must not get lost when the map leaves the page. */
export type MapCaption = { readonly title: string; readonly lines: readonly string[]; readonly notes: readonly string[]; readonly description: string; readonly name: string };

type Saved = { readonly map: SVGSVGElement; readonly legend: SVGSVGElement; readonly caption: MapCaption; readonly format: PictureFormat };

/** Saves the map with title, sentences, legend and sources, in its full size whatever room it has on the page. */
export function saveMap({ map, legend, caption: { name, ...words }, format }: Saved): Promise<void> {
  // A copy that stands nowhere has the size it says itself.
  const parts = [map, legend].map((svg) => ({ heading: null, svg: cloneOf(svg) }));
  return downloadPicture(captionedPicture({ ...words, parts }), name, format);
}
