import type { Field } from "./field";

/** Worksheet 9E. */
export const releasePlan: readonly Field[] = [
  { key: "date", label: { en: "Release date", es: "Fecha de publicación" }, control: "date", required: true },
  {
    key: "event",
    label: { en: "Event", es: "Evento" },
    control: "longtext",
    required: false,
    example: { en: "Open house with short talk", es: "Casa abierta con una charla corta" },
  },
  {
    key: "channels",
    label: { en: "Channels", es: "Canales" },
    control: "list",
    item: "text",
    required: true,
    example: { en: "Web; press; radio; library", es: "Web; prensa; radio; biblioteca" },
  },
  {
    key: "speakers",
    label: { en: "Speakers, including residents", es: "Personas que hablan, incluidos residentes" },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "messages",
    label: { en: "Three messages", es: "Tres mensajes" },
    control: "list",
    item: "text",
    atMost: 3,
    required: false,
  },
  {
    key: "thanks",
    label: { en: "How participants get their copy", es: "Cómo reciben su copia quienes participaron" },
    control: "text",
    required: true,
    example: { en: "Mailed summary", es: "Resumen por correo" },
  },
];
