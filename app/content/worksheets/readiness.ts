import type { Field } from "./field";

/** Worksheet 3A. */
export const readiness: readonly Field[] = [
  {
    key: "item",
    label: { en: "Readiness item", es: "Punto de preparación" },
    control: "fixed",
    choices: [
      {
        key: "leadership_sponsor",
        name: {
          en: "Leadership: a senior leader will sponsor and spend time on this",
          es: "Liderazgo: una autoridad dará su apoyo y su tiempo",
        },
      },
      {
        key: "leadership_definition",
        name: {
          en: "Leadership: leaders accept the three-part definition",
          es: "Liderazgo: las autoridades aceptan la definición en tres partes",
        },
      },
      {
        key: "equity_named",
        name: {
          en: "Equity: leaders will name racial inequity and act on it",
          es: "Equidad: las autoridades nombrarán la desigualdad racial y actuarán",
        },
      },
      {
        key: "equity_learning",
        name: {
          en: "Equity: staff have had equity learning",
          es: "Equidad: el personal ha recibido formación en equidad",
        },
      },
      {
        key: "capacity_lead",
        name: {
          en: "Capacity: a named lead has protected hours",
          es: "Capacidad: hay una persona responsable con horas reservadas",
        },
      },
      {
        key: "capacity_facilitation",
        name: { en: "Capacity: facilitation skill is available", es: "Capacidad: hay quien sepa facilitar" },
      },
      {
        key: "data_analyst",
        name: {
          en: "Data: someone can analyze and explain data",
          es: "Datos: alguien puede analizar y explicar los datos",
        },
      },
      {
        key: "data_sharing",
        name: {
          en: "Data: departments will share administrative data",
          es: "Datos: los departamentos compartirán datos administrativos",
        },
      },
      {
        key: "community_trust",
        name: {
          en: "Community: residents trust the lead organization",
          es: "Comunidad: los residentes confían en la organización líder",
        },
      },
      {
        key: "community_budget",
        name: {
          en: "Community: a budget exists to pay residents for time",
          es: "Comunidad: hay presupuesto para pagar el tiempo de los residentes",
        },
      },
      {
        key: "partners_relations",
        name: {
          en: "Partners: cross-sector relations exist to build on",
          es: "Aliados: hay relaciones entre sectores para empezar",
        },
      },
      {
        key: "policy_levers",
        name: {
          en: "Policy: levers are within local authority",
          es: "Políticas: el gobierno local tiene la facultad de actuar",
        },
      },
      {
        key: "money_planning",
        name: { en: "Money: planning costs are covered", es: "Dinero: los costos de planear están cubiertos" },
      },
      {
        key: "money_implementation",
        name: {
          en: "Money: path to implementation money is visible",
          es: "Dinero: se ve de dónde vendrán los fondos para ejecutar",
        },
      },
      {
        key: "continuity",
        name: {
          en: "Continuity: support would survive an election or staff change",
          es: "Continuidad: el apoyo seguiría tras una elección o un cambio de personal",
        },
      },
      {
        key: "communication",
        name: {
          en: "Communication: plan for speaking publicly exists",
          es: "Comunicación: hay un plan para hablar en público",
        },
      },
    ],
    required: true,
  },
  {
    key: "rating",
    label: { en: "Rating", es: "Calificación" },
    control: "rating",
    scale: 4,
    ends: [{ en: "not started", es: "sin empezar" }, { en: "fully in place", es: "ya está del todo" }],
    unknown: true,
    required: true,
    each: true,
  },
  {
    key: "evidence",
    label: { en: "What makes you say so", es: "Por qué lo dice" },
    control: "longtext",
    required: false,
    each: true,
    example: { en: "Commission work session 10/14", es: "Sesión de trabajo de la comisión, 14 de octubre" },
  },
  {
    key: "gap_action",
    label: { en: "What would raise it", es: "Qué la subiría" },
    control: "text",
    required: false,
    example: { en: "Brief each commissioner one to one", es: "Explicar a cada miembro de la comisión en persona" },
  },
  {
    key: "owner",
    label: { en: "Owner", es: "Responsable" },
    control: "reference",
    refers: "person",
    many: false,
    required: false,
  },
  { key: "due", label: { en: "By when", es: "Para cuándo" }, control: "date", required: false },
  {
    key: "spread",
    label: { en: "Difference between raters", es: "Diferencia entre calificaciones" },
    control: "derived",
    required: false,
  },
];
