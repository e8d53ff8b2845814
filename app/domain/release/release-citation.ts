import { locale, type Locale } from "~/content/messages";
import type { Text } from "~/content/text";
import { editionOf } from "./release";

const address = "https://datacatalog.urban.org/dataset/mobility-metrics-data-upward-mobility-framework";

const invented: Text = {
  en: "Invented figures for trying out the planner. No real place has them.",
  es: "Cifras inventadas para probar el planificador. Ningún lugar real las tiene.",
};

/** How a release is credited wherever its figures appear. Source: licence of the data catalogue (ODC-BY 1.0). Invented
 *  figures are nobody's and are not credited to anyone. */
export function citationOf(label: string, fictional: boolean): string {
  if (fictional) return invented.en;
  const year = Math.floor(editionOf(label) / 100);
  const dated = year > 0 ? `Urban Institute. ${year}.` : "Urban Institute.";
  return `${dated} Mobility Metrics Data for the Upward Mobility Framework (${label}). Accessible from ${address}. Made available under the ODC-BY 1.0 Attribution License.`;
}

/** A stored credit, or a source that ends with one, in the reader's language: what it says about invented figures is ours to
 *  translate; whom to credit stays as the publisher wrote it. */
export function citationWords(stored: string, language: Locale = locale()): string {
  return stored.replace(invented.en, invented[language]);
}
