import type { Field } from "./field";

/** Worksheet 7D. */
export const logicModel: readonly Field[] = [
  {
    key: "inputs",
    label: { en: "Inputs", es: "Recursos" },
    control: "list",
    item: "text",
    required: true,
    example: {
      en: "One staff member; $90,000; space in a branch",
      es: "Una persona; $90,000; espacio en una sucursal",
    },
  },
  {
    key: "activities",
    label: { en: "Activities", es: "Actividades" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Open accounts at schools", es: "Abrir cuentas en las escuelas" },
  },
  {
    key: "outputs",
    label: { en: "Outputs", es: "Productos" },
    control: "list",
    item: "text",
    required: true,
    example: { en: "600 accounts", es: "600 cuentas" },
  },
  {
    key: "short",
    label: { en: "Short-term outcomes", es: "Resultados a corto plazo" },
    control: "list",
    item: "text",
    required: true,
    example: { en: "Fewer check-cashing fees", es: "Menos cobros por cambiar cheques" },
  },
  {
    key: "medium",
    label: { en: "Medium-term outcomes", es: "Resultados a mediano plazo" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "More savings", es: "Más ahorros" },
  },
  {
    key: "long",
    label: { en: "Long-term outcomes", es: "Resultados a largo plazo" },
    control: "list",
    item: "text",
    required: true,
    example: { en: "Less debt in collections", es: "Menos deudas en cobranza" },
  },
  {
    key: "assumptions",
    label: { en: "Assumptions", es: "Supuestos" },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "external",
    label: { en: "Outside factors", es: "Factores externos" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Interest rates", es: "Tasas de interés" },
  },
  {
    key: "links",
    label: { en: "Which leads to which", es: "Qué lleva a qué" },
    control: "rows",
    columns: [
      { key: "from", label: { en: "From", es: "De" }, control: "text", required: true },
      { key: "to", label: { en: "To", es: "A" }, control: "text", required: true },
    ],
    required: false,
  },
];
