import type { Field } from "./field";

/** Worksheet 8C. */
export const commsPlan: readonly Field[] = [
  {
    key: "audience",
    label: { en: "Audience", es: "Público" },
    control: "text",
    required: true,
    example: { en: "Residents of three neighborhoods", es: "Residentes de tres vecindarios" },
  },
  {
    key: "product",
    label: { en: "Product", es: "Producto" },
    control: "select",
    choices: [
      { key: "public_web_page", name: { en: "Public web page", es: "Página web pública" } },
      { key: "two_page_update", name: { en: "Two-page update", es: "Informe de dos páginas" } },
      { key: "full_report", name: { en: "Full report", es: "Informe completo" } },
      { key: "slides", name: { en: "Slides", es: "Diapositivas" } },
      { key: "meeting", name: { en: "Meeting", es: "Reunión" } },
      { key: "text_radio", name: { en: "Text message or radio", es: "Mensaje de texto o radio" } },
    ],
    required: true,
  },
  {
    key: "horizon",
    label: { en: "Results shared", es: "Resultados que se comparten" },
    control: "select",
    choices: [
      { key: "short_term", name: { en: "Short term", es: "Corto plazo" } },
      { key: "medium_term", name: { en: "Medium term", es: "Mediano plazo" } },
      { key: "long_term", name: { en: "Long term", es: "Largo plazo" } },
    ],
    required: false,
  },
  {
    key: "when",
    label: { en: "When", es: "Cuándo" },
    control: "text",
    required: true,
    example: { en: "Each October", es: "Cada octubre" },
  },
  {
    key: "languages",
    label: { en: "Languages", es: "Idiomas" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "English; Spanish", es: "Inglés; español" },
  },
  {
    key: "owner",
    label: { en: "Owner", es: "Responsable" },
    control: "reference",
    refers: "person",
    many: false,
    required: true,
  },
];
