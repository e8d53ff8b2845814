import type { Text } from "./text";

/** Who the framework and the metrics belong to; shown wherever either appears. */
export const frameworkCredit: Text = {
  en: "Based on the Upward Mobility Framework and the Mobility Metrics of the Urban Institute. The worksheets, words and pictures here are this planner's own.",
  es: "Basado en el Marco de Movilidad Ascendente (Upward Mobility Framework) y las Métricas de Movilidad (Mobility Metrics) del Urban Institute. Las hojas de trabajo, las palabras y las imágenes son propias de este planificador.",
};

/** Where a reader finds the framework and its planning guide. */
export const frameworkAddress = "https://upward-mobility.urban.org";
