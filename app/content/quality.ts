import type { Text } from "./text";

export type QualityMark = {
  /** The mark as stored: 1, 2 or 3. */
  readonly grade: 1 | 2 | 3;
  /** The word in the released files. */
  readonly word: "Strong" | "Marginal" | "Weak";
  readonly name: Text;
  readonly meaning: Text;
};

/** How far a value can be trusted, as the publisher marks it. */
export const qualityMarks = [
  {
    grade: 1,
    word: "Strong",
    name: { en: "Strong", es: "Fuerte" },
    meaning: { en: "No substantial concern.", es: "Sin dudas importantes." },
  },
  {
    grade: 2,
    word: "Marginal",
    name: { en: "Marginal", es: "Regular" },
    meaning: { en: "Limited issues; acceptable to look at.", es: "Algunas limitaciones; se puede consultar." },
  },
  {
    grade: 3,
    word: "Weak",
    name: { en: "Weak", es: "Débil" },
    meaning: {
      en: "Serious issues; a community should not act on it.",
      es: "Problemas serios; una comunidad no debería basar acciones en este valor.",
    },
  },
] as const satisfies readonly QualityMark[];

/** Shown where a value has no mark. */
export const qualityNotGiven: Text = { en: "Not given", es: "Sin marca" };

/** The mark for a stored grade; undefined where none was given. */
export function qualityOf(grade: number | null): QualityMark | undefined {
  return qualityMarks.find((mark) => mark.grade === grade);
}

/** Why a value is missing. A missing value is written out with its reason, never shown as zero. */
export const missingReasons = [
  {
    key: "not_for_cities",
    name: { en: "Not available for cities", es: "No disponible para ciudades" },
  },
  {
    key: "not_published",
    name: { en: "Not published for this place", es: "No se publica para este lugar" },
  },
  {
    key: "suppressed",
    name: { en: "Suppressed by the publisher", es: "Suprimido por la fuente" },
  },
  {
    key: "not_computed",
    name: { en: "Could not be computed", es: "No se pudo calcular" },
  },
  {
    key: "not_this_year",
    name: { en: "No value for this year", es: "Sin valor para este año" },
  },
  {
    key: "not_this_group",
    name: { en: "Not split by this group", es: "Sin desglose para este grupo" },
  },
  {
    key: "not_loaded",
    name: { en: "Not loaded yet", es: "Aún no se ha cargado" },
  },
] as const satisfies readonly { readonly key: string; readonly name: Text }[];
