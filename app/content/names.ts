import type { Text } from "./text";

/** A thing people meet in the planner, with the one name it has in each language. */
export type Name = {
  readonly key: string;
  readonly term: Text;
  /** Every form of the name. Wherever the English words say it, the Spanish ones must. */
  readonly said?: { readonly en: RegExp; readonly es: RegExp };
  /** Other words for the same thing, which must stand nowhere. */
  readonly never: { readonly en: readonly RegExp[]; readonly es: readonly RegExp[] };
};

/** One thing has one name, on every page, in letters and in the plan. Read by `scripts/check/names.ts`. */
export const names: readonly Name[] = [
  {
    key: "metric",
    term: { en: "Mobility Metric", es: "Métrica de Movilidad" },
    said: { en: /\bMobility Metrics?\b(?! Data)/u, es: /\bMétricas? de Movilidad\b/u },
    never: { en: [/\b(?:mobility metric|Mobility metric)/u, /\bmobility indicators?\b/iu], es: [/\b(?:métricas? de movilidad|Métricas? de movilidad)\b/u, /\bindicador(?:es)? de movilidad\b/iu] },
  },
  {
    key: "release",
    term: { en: "Release", es: "Edición" },
    // Plans are released too, as the guide says; in Spanish they are published.
    said: { en: /(?<!\b(?:and|press) |& )\breleases?\b(?! (?:plan|date|checks?)|: event)/iu, es: /\bedici(?:ón|ones)\b/iu },
    never: { en: [/\bdata editions?\b/iu], es: [/\blanzamientos?\b/iu, /\bpublicaci(?:ón|ones) de (?:los )?datos\b/iu, /\bnueva publicación\b/iu] },
  },
  {
    key: "freeze",
    term: { en: "Freeze", es: "Congelar" },
    said: { en: /\b(?:freez|froze)\w*/iu, es: /\bcongel\p{L}+/iu },
    never: { en: [/\block(?:ed|ing)? (?:the |a |this )?(?:baseline|figure)/iu], es: [/\blíneas? de base (?:que se )?fij\p{L}+/iu, /\bfij\p{L}+ (?:ninguna|una|la) línea de base\b/iu, /\bcopias? fijas?\b/iu, /\bse fijó nada\b/iu] },
  },
  {
    key: "baseline",
    term: { en: "Baseline", es: "Línea de base" },
    said: { en: /\bbaselines?\b/iu, es: /\blíneas? de base\b/iu },
    never: { en: [/\bbase[ -]lines?\b/iu, /\bbenchmarks?\b/iu], es: [/\blíneas? bases?\b/iu, /\blíneas? basal(?:es)?\b/iu] },
  },
  {
    key: "target",
    term: { en: "Target", es: "Meta" },
    said: { en: /\btargets?\b(?! (?:population|group|outcome))/iu, es: /\bmetas?\b/iu },
    never: { en: [/\btarget goals?\b/iu], es: [/\bobjetivos? (?:numéricos?|de la métrica)\b/iu] },
  },
  {
    key: "milestone",
    term: { en: "Milestone", es: "Hito" },
    said: { en: /\bmilestones?\b/iu, es: /\bhitos?\b/iu },
    never: { en: [/\bmile stones?\b/iu], es: [/\bmetas? intermedias?\b/iu] },
  },
  {
    key: "measurement",
    term: { en: "Measurement", es: "Medición" },
    said: { en: /\bmeasurements?\b/iu, es: /\bmedici(?:ón|ones)\b/iu },
    never: { en: [], es: [/\bmedidas? (?:anotadas?|registradas?)\b/iu] },
  },
  {
    key: "quality_marginal",
    term: { en: "Marginal", es: "Regular" },
    never: { en: [/\b(?:quality|calidad):? (?:regular|fair|medium)\b/iu], es: [/\bmarginal(?:es)?\b/iu] },
  },
  {
    key: "outcome",
    term: { en: "Improved outcome", es: "Resultado mejorado" },
    said: { en: /\bimproved outcomes?\b/iu, es: /\bresultados? mejorados?\b/iu },
    never: { en: [/\b(?:improved|better) results?\b/iu], es: [/\bmejores resultados\b/iu, /\bresultados? que mejoran?\b/iu, /\bdesenlaces?\b/iu] },
  },
  {
    key: "precondition",
    term: { en: "Precondition", es: "Condición previa" },
    said: { en: /\bpreconditions?\b/iu, es: /\bcondici(?:ón|ones) previas?\b/iu },
    never: { en: [/\bpre-conditions?\b/iu, /\bprerequisites?\b/iu], es: [/\bprecondici(?:ón|ones)\b/iu, /\b(?:pre)?requisitos? previos?\b/iu, /\bprerrequisitos?\b/iu] },
  },
  {
    key: "theory_of_change",
    term: { en: "Theory of change", es: "Teoría del cambio" },
    said: { en: /\btheory of change\b/iu, es: /\bteoría del cambio\b/iu },
    never: { en: [/\bchange theory\b/iu], es: [/\bteorías? de cambios?\b/iu] },
  },
  {
    key: "chart",
    term: { en: "Chart", es: "Gráfica" },
    said: { en: /\bcharts?\b/iu, es: /\bgráficas?\b/iu },
    never: { en: [/\bgraphs?\b/iu], es: [/\bgráficos?\b/iu] },
  },
  {
    key: "role",
    term: { en: "Role", es: "Función" },
    said: { en: /\broles?\b/iu, es: /\bfunci(?:ón|ones)\b/iu },
    never: { en: [], es: [/\broles?\b/iu, /\bpapeles\b/iu, /\b(?:su|un|el|cada|qué) papel\b/iu, /\bpapel (?:de|que|en)\b/iu] },
  },
  {
    key: "room",
    term: { en: "Room", es: "Sala" },
    // Not the room people stand in, nor room on a disk.
    said: { en: /(?<!\b(?:in the|no) )\brooms?\b/iu, es: /\bsalas?\b/iu },
    never: { en: [/\bbreakout groups?\b/iu, /\bworkshop groups?\b/iu], es: [/\bmesas? de trabajo\b/iu, /\bgrupos? del taller\b/iu] },
  },
  {
    key: "group_of_notes",
    term: { en: "Group", es: "Grupo" },
    said: { en: /\bgroups?\b/iu, es: /\b(?:grupos?|agrup\p{L}+)\b/iu },
    never: { en: [/\bclusters?\b/iu], es: [/\bagrupamientos?\b/iu] },
  },
  {
    key: "worksheet",
    term: { en: "Worksheet", es: "Hoja de trabajo" },
    said: { en: /\bworksheets?\b/iu, es: /\bhojas?\b/iu },
    never: { en: [/\bwork sheets?\b/iu], es: [/\bplanillas?\b/iu, /\bfichas? de trabajo\b/iu] },
  },
  {
    key: "peer",
    term: { en: "Peer community", es: "Comunidad similar" },
    said: { en: /\bpeer communit(?:y|ies)\b/iu, es: /\bcomunidad(?:es)? similar(?:es)?\b/iu },
    never: { en: [/\bcomparison communit(?:y|ies)\b/iu], es: [/\bcomunidad(?:es)? para comparar\b/iu, /\bcomunidad(?:es)? pares\b/iu] },
  },
  {
    key: "mobility_action_plan",
    term: { en: "Mobility Action Plan", es: "Plan de Acción para la Movilidad" },
    said: { en: /\bMobility Action Plan\b/u, es: /\bPlan de Acción para la Movilidad\b/u },
    never: { en: [/\bmobility action plan\b/u], es: [/\bplan de acción (?:de|para la) movilidad\b/u, /\bPlan de acción (?:de|para la) movilidad\b/u, /\bPlan de Acción de Movilidad\b/u] },
  },
  {
    key: "upward_mobility",
    term: { en: "Upward mobility", es: "Movilidad ascendente" },
    said: { en: /\bupward mobility\b(?! Framework)/iu, es: /\bmovilidad ascendente\b/iu },
    never: { en: [/\bsocial mobility\b/iu], es: [/\bmovilidad social\b/iu] },
  },
  {
    key: "coalition",
    term: { en: "Coalition", es: "Coalición" },
    said: { en: /\bcoalitions?\b/iu, es: /\bcoalici(?:ón|ones)\b/iu },
    never: { en: [], es: [/\bcoalisi(?:ón|ones)\b/iu] },
  },
];
