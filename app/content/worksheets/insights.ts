import { dimensions } from "../framework";
import { metricUses } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 2C. */
export const insights: readonly Field[] = [
  {
    key: "text",
    label: { en: "Insight (one sentence, plain words)", es: "Conclusión (una frase, palabras sencillas)" },
    control: "longtext",
    required: true,
    example: {
      en: "An average job here pays less than three quarters of what a small family needs.",
      es: "Un empleo promedio aquí paga menos de tres cuartas partes de lo que necesita una familia pequeña.",
    },
  },
  {
    key: "use",
    label: { en: "Kind", es: "Tipo" },
    control: "select",
    choices: metricUses.slice(0, 4),
    required: false,
  },
  {
    key: "evidence",
    label: { en: "Metric values behind it", es: "Valores de métricas que la apoyan" },
    control: "reference",
    refers: "metric_value",
    many: true,
    required: true,
  },
  {
    key: "dimensions",
    label: { en: "Dimensions touched", es: "Dimensiones que toca" },
    control: "multiselect",
    choices: dimensions,
    required: false,
  },
  {
    key: "confidence",
    label: { en: "How sure are we", es: "Qué tan seguros estamos" },
    control: "rating",
    scale: 3,
    ends: [{ en: "a guess", es: "una suposición" }, { en: "well supported", es: "bien respaldada" }],
    required: false,
  },
  {
    key: "who_is_missing",
    label: { en: "Whose experience is not visible", es: "Qué experiencia no se ve" },
    control: "text",
    required: false,
    example: { en: "Undocumented workers", es: "Trabajadores sin documentos" },
  },
  {
    key: "followup",
    label: { en: "What we must find out next", es: "Qué debemos averiguar después" },
    control: "text",
    required: false,
    example: { en: "Hours worked by industry", es: "Horas trabajadas por industria" },
  },
];
