import { pillars } from "../framework";
import { sectors } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 1C. */
export const actorsFirstList: readonly Field[] = [
  {
    key: "name",
    label: { en: "Organization or group", es: "Organización o grupo" },
    control: "text",
    required: true,
    example: { en: "Tenants’ union", es: "Sindicato de inquilinos" },
  },
  { key: "sector", label: { en: "Sector", es: "Sector" }, control: "select", choices: sectors, required: true },
  {
    key: "knows",
    label: { en: "What they know about barriers or solutions", es: "Qué saben de las barreras o las soluciones" },
    control: "longtext",
    required: false,
    example: { en: "Evictions and code enforcement", es: "Desalojos e inspección de viviendas" },
  },
  {
    key: "pillars",
    label: { en: "Pillars they touch", es: "Pilares en los que influyen" },
    control: "multiselect",
    choices: pillars,
    required: false,
  },
  {
    key: "suggested_by",
    label: { en: "Suggested by", es: "Sugerido por" },
    control: "reference",
    refers: "person",
    many: false,
    required: false,
  },
];
