import type { Field } from "./field";

/** Worksheet 6A. */
export const historyTimeline: readonly Field[] = [
  {
    key: "year",
    label: { en: "Year or span", es: "Año o período" },
    control: "text",
    required: true,
    example: { en: "1958–1964", es: "1958–1964" },
  },
  {
    key: "event",
    label: { en: "Policy, program or event", es: "Política, programa o hecho" },
    control: "text",
    required: true,
    example: { en: "Highway through the east side", es: "Autopista por el lado este" },
  },
  {
    key: "actor",
    label: { en: "Who decided", es: "Quién decidió" },
    control: "text",
    required: false,
    example: { en: "State and city", es: "El estado y la ciudad" },
  },
  {
    key: "effect",
    label: { en: "What it did, to whom", es: "Qué hizo y a quién" },
    control: "longtext",
    required: true,
    example: { en: "1,100 homes lost, mostly Black owners", es: "1,100 casas perdidas, la mayoría de dueños negros" },
  },
  { key: "today", label: { en: "How it shows today", es: "Cómo se nota hoy" }, control: "longtext", required: false },
  {
    key: "predictor",
    label: { en: "Predictor", es: "Predictor" },
    control: "reference",
    refers: "predictor",
    many: true,
    required: false,
  },
  { key: "source", label: { en: "Source", es: "Fuente" }, control: "text", required: false },
];
