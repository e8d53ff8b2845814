import { dimensions } from "../framework";
import type { Field } from "./field";

/** First part of worksheet 7A: vision, values and improved outcomes. */
export const theoryOfChangeAgenda: readonly Field[] = [
  {
    key: "challenge",
    label: { en: "Defined problem or challenge (from 4G)", es: "Problema o desafío definido (de 4G)" },
    control: "longtext",
    required: false,
  },
  {
    key: "headlines",
    label: { en: "Headlines we kept (from 4F)", es: "Titulares que conservamos (de 4F)" },
    control: "reference",
    refers: "note",
    many: true,
    atMost: 3,
    required: false,
  },
  {
    key: "vision",
    label: { en: "Our vision statement", es: "Nuestra visión" },
    control: "longtext",
    required: true,
    help: {
      en: "Aspirational and ambitious: how the community will be one day.",
      es: "Con aspiración y ambición: cómo será la comunidad un día.",
    },
    example: {
      en: "Forest City will be a place where all residents can be healthy, happy, valued and financially secure.",
      es: "Forest City será un lugar donde todos los residentes puedan tener salud, alegría, aprecio y seguridad financiera.",
    },
  },
  {
    key: "takes",
    label: { en: "This will take…", es: "Para esto se necesita…" },
    control: "longtext",
    required: false,
    help: {
      en: "One sentence between the vision and the conditions.",
      es: "Una frase entre la visión y las condiciones.",
    },
    example: {
      en: "Powerful, connected communities stewarding their place",
      es: "Comunidades fuertes y conectadas que cuidan su lugar",
    },
  },
  {
    key: "values",
    label: {
      en: "Core values or beliefs (“because we believe…”)",
      es: "Valores o creencias centrales (“porque creemos…”)",
    },
    control: "list",
    item: "longtext",
    required: true,
    example: {
      en: "Communities hold knowledge critical to success.",
      es: "Las comunidades tienen saberes clave para lograrlo.",
    },
  },
  {
    key: "value_dimensions",
    label: { en: "How values reflect the three dimensions", es: "Cómo los valores reflejan las tres dimensiones" },
    control: "matrix",
    rows: dimensions,
    cell: "longtext",
    required: false,
  },
  {
    key: "equity",
    label: { en: "Racial equity as process and as goal", es: "Equidad racial como proceso y como meta" },
    control: "group",
    columns: [
      { key: "process", label: { en: "As a process", es: "Como proceso" }, control: "longtext", required: true },
      { key: "goal", label: { en: "As a goal", es: "Como meta" }, control: "longtext", required: true },
    ],
    required: false,
  },
  {
    key: "outcomes",
    label: {
      en: "Improved outcomes (what will you see in the vision)",
      es: "Resultados mejorados (qué verá en la visión)",
    },
    control: "rows",
    columns: [
      {
        key: "text",
        label: { en: "What people will see", es: "Qué verá la gente" },
        control: "longtext",
        required: true,
      },
      {
        key: "who",
        label: { en: "For whom", es: "Para quién" },
        control: "text",
        required: false,
        example: { en: "City residents with low incomes", es: "Residentes de la ciudad con bajos ingresos" },
      },
      {
        key: "predictor",
        label: { en: "Predictors", es: "Predictores" },
        control: "reference",
        refers: "predictor",
        many: true,
        required: false,
      },
      {
        key: "indicators",
        label: { en: "Indicators", es: "Indicadores" },
        control: "reference",
        refers: "indicator",
        many: true,
        required: false,
      },
    ],
    required: true,
    example: {
      en: "More residents with low incomes claim the earned income tax credit",
      es: "Más residentes de bajos ingresos reclaman el crédito tributario por ingreso del trabajo (EITC)",
    },
  },
];
