import type { Text } from "../text";

/** A series of earlier releases that ended because its method or scale changed. */
export type RetiredColumn = {
  readonly key: string;
  readonly label: Text;
  /** The column that took its place; the two series are never joined. */
  readonly replacedBy: string;
  readonly why: Text;
};

/** Columns that older files still hold: known by name, but not part of any series of today. */
export const retiredColumns: readonly RetiredColumn[] = [
  {
    key: "index_transit_trips",
    label: { en: "Transit trips index", es: "Índice de viajes en transporte público" },
    replacedBy: "share_transit_commuter",
    why: {
      en: "An index from 0 to 100 until 2024; a share of commuters since 2025.",
      es: "Un índice de 0 a 100 hasta 2024; un porcentaje de quienes van al trabajo desde 2025.",
    },
  },
  {
    key: "index_transportation_cost",
    label: { en: "Transportation cost index", es: "Índice del costo del transporte" },
    replacedBy: "share_transportation_cost",
    why: {
      en: "An index from 0 to 100 until 2024; a share of income since 2025.",
      es: "Un índice de 0 a 100 hasta 2024; una parte del ingreso desde 2025.",
    },
  },
  {
    key: "ratio_high_low_ses_fb_friends",
    label: { en: "Ratio of cross-class friendships", es: "Razón de amistades entre clases" },
    replacedBy: "share_economic_connectedness",
    why: {
      en: "A ratio where 1 means fully mixed until 2024; a share where 50% means the same since 2025.",
      es: "Una razón donde 1 significa del todo mezclado hasta 2024; un porcentaje donde 50% significa lo mismo desde 2025.",
    },
  },
];
