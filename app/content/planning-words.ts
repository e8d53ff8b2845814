import type { Text } from "./text";

/** One word of a list that a worksheet offers: what is stored, and what people read. */
export type Choice = { readonly key: string; readonly name: Text };

/** The six principles a coalition commits to in step 1. */
export const principles = [
  { key: "equity", name: { en: "Equity and racial justice", es: "Equidad y justicia racial" } },
  { key: "systems_change", name: { en: "Systems change", es: "Cambio de sistemas" } },
  { key: "collaboration", name: { en: "Cross-sector collaboration", es: "Colaboración entre sectores" } },
  { key: "community", name: { en: "Community engagement and ownership", es: "Participación y liderazgo de la comunidad" } },
  { key: "data", name: { en: "Data-informed decisionmaking", es: "Decisiones basadas en datos" } },
  { key: "learning", name: { en: "Continuous learning", es: "Aprendizaje continuo" } },
] as const satisfies readonly Choice[];

/** The kinds of actors that belong at the table. */
export const sectors = [
  { key: "government", name: { en: "Government", es: "Gobierno" } },
  { key: "nonprofit", name: { en: "Nonprofit / community-based organization", es: "Organización sin fines de lucro o de la comunidad" } },
  { key: "advocacy", name: { en: "Advocacy group", es: "Grupo de defensa de derechos" } },
  { key: "community_members", name: { en: "Community members", es: "Miembros de la comunidad" } },
  { key: "philanthropy", name: { en: "Philanthropy", es: "Filantropía" } },
  { key: "research", name: { en: "Research organization", es: "Organización de investigación" } },
  { key: "anchor", name: { en: "Anchor institution", es: "Institución ancla (hospital, universidad)" } },
  { key: "private", name: { en: "Private sector", es: "Sector privado" } },
] as const satisfies readonly Choice[];

/** What holds a problem in place; used to check that a plan changes systems and not only programs. */
export const systemConditions = [
  { key: "policies", name: { en: "Policies", es: "Políticas" } },
  { key: "practices", name: { en: "Practices", es: "Prácticas" } },
  { key: "resource_flows", name: { en: "Resource flows", es: "Flujos de recursos" } },
  { key: "relationships", name: { en: "Relationships and connections", es: "Relaciones y conexiones" } },
  { key: "power", name: { en: "Power dynamics", es: "Dinámicas de poder" } },
  { key: "narratives", name: { en: "Mental models / narratives", es: "Modos de pensar y relatos" } },
] as const satisfies readonly Choice[];

/** The ways to read the metrics, in the order in which they are used. */
export const metricUses = [
  { key: "compare", name: { en: "Compare", es: "Comparar" } },
  { key: "interconnections", name: { en: "Highlight interconnections", es: "Mostrar conexiones" } },
  { key: "disparities", name: { en: "Reveal disparities", es: "Revelar desigualdades" } },
  { key: "prioritize", name: { en: "Prioritize", es: "Fijar prioridades" } },
  { key: "targets", name: { en: "Set targets", es: "Fijar metas" } },
  { key: "monitor", name: { en: "Monitor", es: "Dar seguimiento" } },
] as const satisfies readonly Choice[];

/** How much say community members have, from least to most. */
export const engagementLevels = [
  { key: "inform", name: { en: "Inform", es: "Informar" } },
  { key: "consult", name: { en: "Consult", es: "Consultar" } },
  { key: "involve", name: { en: "Involve", es: "Involucrar" } },
  { key: "collaborate", name: { en: "Collaborate", es: "Colaborar" } },
  { key: "defer", name: { en: "Defer to", es: "Ceder la decisión" } },
] as const satisfies readonly Choice[];

/** What keeps a plan alive after its release. */
export const sustainabilityBlocks = [
  { key: "governance", name: { en: "Structures for collaborative governance", es: "Estructuras para gobernar en conjunto" } },
  { key: "capacity", name: { en: "Sufficient capacity", es: "Capacidad suficiente" } },
  { key: "funding", name: { en: "Stable funding", es: "Fondos estables" } },
  { key: "adaptive_action", name: { en: "Adaptive policy and program actions", es: "Políticas y programas que se adaptan" } },
] as const satisfies readonly Choice[];

/** What an indicator counts in; "mix" holds words, not numbers. */
export const indicatorUnits = [
  { key: "count", name: { en: "Count (#)", es: "Cantidad (#)" } },
  { key: "percent", name: { en: "Percent (%)", es: "Porcentaje (%)" } },
  { key: "percent_change", name: { en: "Percent change (increase or decrease)", es: "Cambio porcentual (aumento o baja)" } },
  { key: "currency", name: { en: "Currency ($)", es: "Dinero ($)" } },
  { key: "ratio", name: { en: "Ratio", es: "Razón" } },
  { key: "area", name: { en: "Area", es: "Superficie" } },
  { key: "score", name: { en: "Score or index", es: "Puntaje o índice" } },
  { key: "mix", name: { en: "Mix (in words, not a number)", es: "Combinación (en palabras, no un número)" } },
] as const satisfies readonly Choice[];

/** Kinds of local information that fill in what national metrics cannot show. */
export const supplementalDataKinds = [
  { key: "administrative", name: { en: "Administrative data", es: "Datos administrativos" } },
  { key: "historical", name: { en: "Historical records", es: "Registros históricos" } },
  { key: "inventory", name: { en: "Inventory of current action", es: "Inventario de acciones actuales" } },
  { key: "survey", name: { en: "Survey data", es: "Datos de encuestas" } },
  { key: "evaluation", name: { en: "Program evaluation", es: "Evaluación de programas" } },
  { key: "stories", name: { en: "Focus group, interview or storytelling", es: "Grupo de enfoque, entrevista o relato" } },
  { key: "ecosystem", name: { en: "Ecosystem map", es: "Mapa del ecosistema" } },
  { key: "narrative", name: { en: "Narrative scan", es: "Revisión de relatos" } },
] as const satisfies readonly Choice[];
