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

/** What makes many organizations move one thing together. */
export const collectiveImpactConditions = [
  { key: "agenda", name: { en: "Common agenda", es: "Agenda común" } },
  { key: "measurement", name: { en: "Shared measurement", es: "Medición compartida" } },
  { key: "activities", name: { en: "Mutually reinforcing activities", es: "Actividades que se refuerzan entre sí" } },
  { key: "communication", name: { en: "Continuous communication", es: "Comunicación continua" } },
  { key: "backbone", name: { en: "Backbone support", es: "Apoyo de la organización líder" } },
] as const satisfies readonly Choice[];

/** Ways to hear from community members. */
export const engagementMethods = [
  { key: "data_walk", name: { en: "Data walk", es: "Caminata de datos" } },
  { key: "survey", name: { en: "Survey", es: "Encuesta" } },
  { key: "interview", name: { en: "Interview", es: "Entrevista" } },
  { key: "focus_group", name: { en: "Focus group", es: "Grupo de enfoque" } },
  { key: "advisory_board", name: { en: "Advisory board", es: "Consejo asesor" } },
  { key: "storytelling", name: { en: "Storytelling", es: "Relatos" } },
  { key: "open_house", name: { en: "Open house", es: "Casa abierta" } },
  { key: "workshop", name: { en: "Workshop session", es: "Sesión de taller" } },
  { key: "online_form", name: { en: "Online form", es: "Formulario en línea" } },
  { key: "trusted_messengers", name: { en: "Trusted messengers", es: "Personas de confianza" } },
  { key: "parish_council", name: { en: "Parish council", es: "Consejo parroquial" } },
] as const satisfies readonly Choice[];

/** The chapters of the Urban Institute's toolkit, for coalitions that start with a part of the road. */
export const toolkitChapters = [
  { key: "1", name: { en: "1. Embarking on an Upward Mobility Planning Process", es: "1. Empezar a planear la movilidad ascendente" } },
  { key: "2", name: { en: "2. Building a Cross-Sector Mobility Coalition", es: "2. Formar una coalición de varios sectores" } },
  {
    key: "3",
    name: {
      en: "3. Engaging Community Members in Planning and Decisionmaking",
      es: "3. La participación de la comunidad en los planes y las decisiones",
    },
  },
  {
    key: "4",
    name: {
      en: "4. Using Data to Gain a Shared Understanding of Local Mobility Conditions",
      es: "4. Usar datos para entender juntos las condiciones locales de movilidad",
    },
  },
  {
    key: "5",
    name: { en: "5. Identifying Strategic Actions for Systems Change", es: "5. Encontrar acciones estratégicas para cambiar los sistemas" },
  },
  { key: "6", name: { en: "6. Measuring Your Coalition's Impact", es: "6. Medir el efecto de la coalición" } },
  { key: "7", name: { en: "7. Sustaining Upward Mobility Initiatives", es: "7. Dar continuidad a las iniciativas de movilidad ascendente" } },
] as const satisfies readonly Choice[];
