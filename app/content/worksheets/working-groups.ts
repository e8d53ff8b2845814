import { pillars } from "../framework";
import type { Field } from "./field";

/** Worksheet 4D. */
export const workingGroups: readonly Field[] = [
  {
    key: "name",
    label: { en: "Name", es: "Nombre" },
    control: "text",
    required: true,
    example: { en: "Early grade literacy", es: "Lectura en los primeros grados" },
  },
  {
    key: "pillars",
    label: { en: "Pillars and predictors", es: "Pilares y predictores" },
    control: "multiselect",
    choices: pillars,
    required: false,
  },
  {
    key: "lead",
    label: { en: "Lead (community leader)", es: "Líder (de la comunidad)" },
    control: "reference",
    refers: "person",
    many: false,
    required: true,
  },
  {
    key: "members",
    label: { en: "Members", es: "Miembros" },
    control: "reference",
    refers: "person",
    many: true,
    required: false,
  },
  {
    key: "charge",
    label: { en: "Charge: what it must hand over, by when", es: "Encargo: qué debe entregar y para cuándo" },
    control: "longtext",
    required: true,
    example: { en: "Plan section by May", es: "Sección del plan para mayo" },
  },
  {
    key: "meetings",
    label: { en: "Meetings", es: "Reuniones" },
    control: "text",
    required: false,
    example: { en: "Second Tuesday, 5:30 pm", es: "Segundo martes, 5:30 pm" },
  },
  {
    key: "public_minutes",
    label: { en: "Publish agendas and minutes", es: "Publicar agendas y actas" },
    control: "boolean",
    required: false,
  },
];
