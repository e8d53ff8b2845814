import { editionOf } from "./release";

const address = "https://datacatalog.urban.org/dataset/mobility-metrics-data-upward-mobility-framework";

/** How a release is credited wherever its figures appear. Source: licence of the data catalogue (ODC-BY 1.0). Invented
 *  figures are nobody's and are not credited to anyone. */
export function citationOf(label: string, fictional: boolean): string {
  if (fictional) return "Invented figures for trying out the planner. No real place has them.";
  const year = Math.floor(editionOf(label) / 100);
  const dated = year > 0 ? `Urban Institute. ${year}.` : "Urban Institute.";
  return `${dated} Mobility Metrics Data for the Upward Mobility Framework (${label}). Accessible from ${address}. Made available under the ODC-BY 1.0 Attribution License.`;
}
