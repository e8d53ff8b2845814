import type { Text } from "./text";

type Section = {
  readonly key: string;
  readonly order: number;
  readonly heading: Text;
  /** Required by its tag, not by its title: a coalition may rename and reorder sections. */
  readonly required: boolean;
  /** Short ids of the worksheets whose approved content the section is built from. */
  readonly worksheets: readonly string[];
};

/** The sections of the public plan, in reading order ("Outline of the public plan"). */
export const planOutline = [
  {
    key: "map.front",
    order: 0,
    heading: { en: "Cover, letter from leadership, acknowledgments", es: "Portada, carta de las autoridades y agradecimientos" },
    required: true,
    worksheets: ["3B", "9D"],
  },
  {
    key: "map.summary",
    order: 1,
    heading: { en: "Summary", es: "Resumen" },
    required: true,
    worksheets: ["6H", "7A", "7C", "8B"],
  },
  {
    key: "map.about",
    order: 2,
    heading: { en: "What upward mobility means here", es: "Qué significa aquí la movilidad ascendente" },
    required: true,
    worksheets: ["1B"],
  },
  {
    key: "map.process",
    order: 3,
    heading: { en: "Who we are and how we made this plan", es: "Quiénes somos y cómo hicimos este plan" },
    required: true,
    worksheets: ["4A", "4B", "4D", "4E", "6B"],
  },
  {
    key: "map.findings",
    order: 4,
    heading: { en: "Summary of Upward Mobility Findings", es: "Resumen de hallazgos sobre la movilidad ascendente" },
    required: true,
    worksheets: ["2B", "2C", "5B", "5C", "5D", "5E", "6A", "6F", "6H"],
  },
  {
    key: "map.priorities",
    order: 5,
    heading: { en: "Priorities and root causes", es: "Prioridades y causas de fondo" },
    required: true,
    worksheets: ["6D", "6G"],
  },
  {
    key: "map.vision",
    order: 6,
    heading: { en: "Vision, values and theory of change", es: "Visión, valores y teoría del cambio" },
    required: true,
    worksheets: ["7A"],
  },
  {
    key: "map.actions",
    order: 7,
    heading: { en: "Strategic actions", es: "Acciones estratégicas" },
    required: true,
    worksheets: ["7C", "7B"],
  },
  {
    key: "map.measurement",
    order: 8,
    heading: { en: "Measurement plan: baselines and targets", es: "Plan de medición: líneas de base y metas" },
    required: true,
    worksheets: ["8A", "8B", "8C", "8D"],
  },
  {
    key: "map.sustainability",
    order: 9,
    heading: { en: "Sustaining the work", es: "Cómo dar continuidad al trabajo" },
    required: true,
    worksheets: ["8E", "8F"],
  },
  {
    key: "map.roadmap",
    order: 10,
    heading: { en: "Implementation roadmap", es: "Ruta de ejecución" },
    required: true,
    worksheets: ["7C", "10A"],
  },
  {
    key: "map.involve",
    order: 11,
    heading: { en: "Take part; contact; feedback", es: "Participe; contacto; comentarios" },
    required: true,
    worksheets: ["8C"],
  },
  {
    key: "map.app_data",
    order: 12,
    heading: { en: "Appendix A: data tables, sources and notes", es: "Apéndice A: tablas de datos, fuentes y notas" },
    required: true,
    worksheets: ["2B", "2D", "5A", "5B"],
  },
  {
    key: "map.app_engagement",
    order: 13,
    heading: {
      en: "Appendix B: community engagement methods and results",
      es: "Apéndice B: métodos y resultados de la participación de la comunidad",
    },
    required: true,
    worksheets: ["6B", "6C", "7E", "9B"],
  },
  {
    key: "map.app_logic",
    order: 14,
    heading: { en: "Appendix C: logic models", es: "Apéndice C: modelos lógicos" },
    required: false,
    worksheets: ["7D"],
  },
  {
    key: "map.app_glossary",
    order: 15,
    heading: { en: "Appendix D: glossary", es: "Apéndice D: glosario" },
    required: true,
    worksheets: [],
  },
  {
    key: "map.app_refs",
    order: 16,
    heading: { en: "Appendix E: references", es: "Apéndice E: referencias" },
    required: true,
    worksheets: [],
  },
  {
    key: "map.app_record",
    order: 17,
    heading: {
      en: "Appendix F: adoption record and change history",
      es: "Apéndice F: constancia de adopción e historial de cambios",
    },
    required: true,
    worksheets: ["9D", "9F", "10D"],
  },
] as const satisfies readonly Section[];

/** A section of the plan, or the progress report that follows it. */
export type SectionKey = (typeof planOutline)[number]["key"] | "report.progress";

/** The parts of the progress report, in reading order. */
export const progressReportOutline: readonly Text[] = [
  { en: "At a glance", es: "De un vistazo" },
  {
    en: "Outcomes: baseline, now, target, gaps, status and story",
    es: "Resultados: línea de base, ahora, meta, brechas, estado e historia",
  },
  { en: "Actions: milestones and performance measures", es: "Acciones: hitos y medidas de desempeño" },
  { en: "System changes", es: "Cambios en los sistemas" },
  {
    en: "What we learned; assumptions held or broken",
    es: "Qué aprendimos; supuestos que se cumplieron o no",
  },
  { en: "Changes to the plan", es: "Cambios al plan" },
  { en: "Coalition health and engagement", es: "Salud de la coalición y participación" },
  { en: "Money", es: "Dinero" },
  { en: "Next period", es: "Próximo período" },
  { en: "Appendix: data, method changes, corrections", es: "Apéndice: datos, cambios de método y correcciones" },
];
