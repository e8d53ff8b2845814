import type { Field } from "./field";

/** Worksheet 8F. */
export const sustainabilitySection: readonly Field[] = [
  { key: "text", label: { en: "Text (short)", es: "Texto (corto)" }, control: "richtext", required: true },
  {
    key: "governance",
    label: { en: "Who carries it on; where it lives", es: "Quién le da continuidad y dónde queda" },
    control: "longtext",
    required: true,
    example: { en: "Standing committee of the commission", es: "Comité permanente de la comisión" },
  },
  {
    key: "funding",
    label: { en: "Funding table", es: "Tabla de fondos" },
    control: "rows",
    columns: [
      { key: "source", label: { en: "Source", es: "Fuente" }, control: "text", required: true },
      { key: "amount", label: { en: "Amount", es: "Monto" }, control: "text", required: true },
      { key: "period", label: { en: "Period", es: "Período" }, control: "text", required: true },
      { key: "status", label: { en: "Status", es: "Estado" }, control: "text", required: true },
    ],
    required: false,
    example: { en: "State grant, $58,000, 2027, awarded", es: "Subvención estatal, $58,000, 2027, otorgada" },
  },
  {
    key: "turnover",
    label: { en: "What if leaders change", es: "Qué pasa si cambian las autoridades" },
    control: "longtext",
    required: false,
  },
  {
    key: "relationships",
    label: { en: "How relationships are kept up", es: "Cómo se mantienen las relaciones" },
    control: "longtext",
    required: false,
  },
];
