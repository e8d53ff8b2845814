import type { Text } from "../text";

/** The smallest area that the source of a metric has values for: how close to a neighborhood one can look elsewhere. The
 *  released files themselves hold counties and cities. */
export const smallestAreas = [
  { key: "tract", name: { en: "Census tract", es: "Sector censal" } },
  { key: "zip", name: { en: "ZIP code", es: "Código postal" } },
  { key: "school", name: { en: "School", es: "Escuela" } },
  { key: "school_district", name: { en: "School district", es: "Distrito escolar" } },
  { key: "precinct", name: { en: "Voting precinct", es: "Distrito de votación" } },
  { key: "agency", name: { en: "Area of a police agency", es: "Área de una agencia de policía" } },
  { key: "puma", name: { en: "Survey area of 100,000 people or more (PUMA)", es: "Área de encuesta de 100,000 personas o más (PUMA)" } },
  { key: "county", name: { en: "County", es: "Condado" } },
  { key: "large_county", name: { en: "County of 100,000 people or more", es: "Condado de 100,000 personas o más" } },
] as const satisfies readonly { readonly key: string; readonly name: Text }[];

export type SmallestAreaKey = (typeof smallestAreas)[number]["key"];

/** Where the publisher says it, or where it follows from the source. */
export type SmallestArea = { readonly area: SmallestAreaKey; readonly from: "stated" | "inferred" };

export function smallestAreaName(key: SmallestAreaKey): Text {
  return smallestAreas.find((area) => area.key === key)?.name ?? { en: key, es: key };
}
