import { principles } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 1B. */
export const sharedDefinition: readonly Field[] = [
  {
    key: "econ_local",
    label: { en: "Economic success here means…", es: "Aquí, el éxito económico significa…" },
    control: "longtext",
    required: true,
    help: {
      en: "Income and assets that support material well-being.",
      es: "Ingresos y bienes que permiten vivir bien en lo material.",
    },
    example: {
      en: "Every household can meet its basic costs and build savings.",
      es: "Cada hogar puede cubrir sus gastos básicos y ahorrar.",
    },
  },
  {
    key: "power_local",
    label: { en: "Power and autonomy here means…", es: "Aquí, el poder y la autonomía significan…" },
    control: "longtext",
    required: true,
    help: {
      en: "Control over one’s life, real choices, influence on larger decisions.",
      es: "Control sobre la propia vida, opciones reales e influencia en las decisiones más grandes.",
    },
    example: {
      en: "Tenants help write the rules that govern their buildings.",
      es: "Los inquilinos ayudan a escribir las reglas de sus edificios.",
    },
  },
  {
    key: "dignity_local",
    label: { en: "Dignity and belonging here means…", es: "Aquí, la dignidad y la pertenencia significan…" },
    control: "longtext",
    required: true,
    help: {
      en: "Respect and belonging that come with contributing and being appreciated.",
      es: "El respeto y la pertenencia que vienen de aportar y de ser valorado.",
    },
    example: {
      en: "People are greeted in their language at county offices.",
      es: "En las oficinas del condado se recibe a la gente en su idioma.",
    },
  },
  {
    key: "equity_process",
    label: {
      en: "Racial equity as a process: how we will work",
      es: "Equidad racial como proceso: cómo trabajaremos",
    },
    control: "longtext",
    required: true,
    example: {
      en: "Residents set meeting times; we pay for their time.",
      es: "Los residentes fijan las horas de reunión; pagamos su tiempo.",
    },
  },
  {
    key: "equity_goal",
    label: {
      en: "Racial equity as a goal: what must be true in the end",
      es: "Equidad racial como meta: qué debe cumplirse al final",
    },
    control: "longtext",
    required: true,
    example: { en: "No gap by race in debt in collections.", es: "Ninguna brecha racial en las deudas en cobranza." },
  },
  {
    key: "principle_commitments",
    label: { en: "Commitment per principle", es: "Compromiso por principio" },
    control: "matrix",
    rows: principles,
    cell: "longtext",
    required: false,
    example: {
      en: "Continuous learning → quarterly data review open to residents",
      es: "Aprendizaje continuo → revisión trimestral de datos abierta a residentes",
    },
  },
  {
    key: "principle_now",
    label: { en: "Where we are today per principle", es: "Dónde estamos hoy en cada principio" },
    control: "matrix",
    rows: principles,
    cell: "rating",
    scale: 4,
    ends: [{ en: "not yet part of our work", es: "todavía no es parte de nuestro trabajo" }, { en: "part of all our work", es: "es parte de todo nuestro trabajo" }],
    required: false,
  },
  {
    key: "local_terms",
    label: { en: "Words we will use (and avoid)", es: "Palabras que usaremos (y evitaremos)" },
    control: "list",
    item: "text",
    required: false,
    help: {
      en: "Your coalition chooses its own public words; the data stay the same.",
      es: "Su coalición elige sus propias palabras públicas; los datos no cambian.",
    },
    example: { en: "“community members”, not “clients”", es: "“miembros de la comunidad”, no “clientes”" },
  },
];
