import type { Field } from "./field";

/** Worksheet 2A. */
export const communityAndPeers: readonly Field[] = [
  {
    key: "community",
    label: { en: "Community", es: "Comunidad" },
    control: "reference",
    refers: "geography",
    many: false,
    required: true,
    help: {
      en: "Any county, or a city of more than 75,000 people. Smaller places need their own sources.",
      es: "Cualquier condado, o una ciudad de más de 75,000 personas. Los lugares más pequeños necesitan sus propias fuentes.",
    },
  },
  {
    key: "focus_areas",
    label: { en: "Smaller areas of interest", es: "Áreas más pequeñas de interés" },
    control: "list",
    item: "text",
    required: false,
    help: {
      en: "Metrics exist for counties and cities only; they cannot track a program in one neighborhood.",
      es: "Las métricas existen solo para condados y ciudades; no sirven para seguir un programa de un vecindario.",
    },
    example: { en: "East side census tracts", es: "Sectores censales del lado este" },
  },
  {
    key: "peers",
    label: { en: "Peer communities", es: "Comunidades similares" },
    control: "reference",
    refers: "geography",
    many: true,
    atMost: 5,
    required: false,
  },
  {
    key: "peer_reason",
    label: { en: "Why this peer", es: "Por qué esta comunidad" },
    control: "text",
    required: false,
    example: { en: "Same size and industry mix", es: "Mismo tamaño y tipo de industrias" },
  },
  {
    key: "benchmarks",
    label: { en: "Other comparisons", es: "Otras comparaciones" },
    control: "multiselect",
    choices: [
      { key: "nation", name: { en: "Nation", es: "País" } },
      { key: "state", name: { en: "State", es: "Estado" } },
      { key: "own_past", name: { en: "Own past", es: "Nuestro pasado" } },
      { key: "best_in_class", name: { en: "Best-in-class", es: "Los mejores" } },
    ],
    required: false,
  },
  {
    key: "focus_population",
    label: { en: "People we most need to see in the data", es: "Personas que más necesitamos ver en los datos" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Single parents working part time", es: "Madres y padres solos con empleo de medio tiempo" },
  },
];
