import type { Text } from "../text";

/** Shown where a metric has no interval and the publisher gives no particular reason. */
export const noIntervalInRelease: Text = {
  en: "The release has no confidence intervals for this metric.",
  es: "La edición de datos no trae intervalos de confianza para esta métrica.",
};

/** Shown for county-only metrics, in place of a chart or a zero. */
export const noCityData: Text = {
  en: "City data are not available for this metric.",
  es: "No hay datos de ciudades para esta métrica.",
};

/** Shown wherever a breakdown of such a metric is. */
export const allMayDiffer: Text = {
  en: "The “All” row of a breakdown comes from five years of survey data and may differ from the overall value, which comes from one year. Do not mix the two.",
  es: "La fila “Todos” de un desglose viene de cinco años de encuesta y puede ser distinta del valor general, que viene de un año. No mezcle las dos.",
};

/** Shown next to money over time. */
export const nominalDollars: Text = {
  en: "Dollars are shown as released; no adjustment for inflation is stated.",
  es: "Los dólares se muestran como se publicaron; no se indica un ajuste por inflación.",
};

/** How the metrics want to be cited; shown wherever their numbers appear. */
export const metricsCitation: Text = {
  en: "Urban Institute. Mobility Metrics Data for the Upward Mobility Framework. Accessible from https://datacatalog.urban.org/dataset/mobility-metrics-data-upward-mobility-framework. Made available under the ODC-BY 1.0 Attribution License.",
  es: "Urban Institute. Mobility Metrics Data for the Upward Mobility Framework. Disponible en https://datacatalog.urban.org/dataset/mobility-metrics-data-upward-mobility-framework. Publicado con la licencia de atribución ODC-BY 1.0.",
};
