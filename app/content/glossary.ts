import type { Text } from "./text";

type Entry = { readonly key: string; readonly term: Text; readonly meaning: Text };

/** One line for every special word: shown at hand in the planner and printed at the end of the plan. */
export const glossary = [
  {
    key: "activity",
    term: { en: "Activity", es: "Actividad" },
    meaning: { en: "Something the coalition does to bring about a condition.", es: "Algo que la coalición hace para lograr una condición." },
  },
  {
    key: "amendment",
    term: { en: "Amendment", es: "Enmienda" },
    meaning: { en: "A change to the published plan, recorded with its reason.", es: "Un cambio al plan publicado, anotado con su razón." },
  },
  {
    key: "assumption",
    term: { en: "Assumption", es: "Supuesto" },
    meaning: {
      en: "What we believe makes one thing lead to another; it can turn out to be wrong.",
      es: "Lo que creemos que hace que una cosa lleve a otra; puede resultar falso.",
    },
  },
  {
    key: "backbone",
    term: { en: "Lead organization", es: "Organización líder" },
    meaning: {
      en: "The organization that convenes the coalition, keeps the data and supports the work; also called the backbone.",
      es: "La organización que convoca a la coalición, guarda los datos y apoya el trabajo.",
    },
  },
  {
    key: "baseline",
    term: { en: "Baseline", es: "Línea de base" },
    meaning: { en: "The value we start from. It is kept as it was and never changes by itself.", es: "El valor del que partimos. Se guarda como era y nunca cambia solo." },
  },
  {
    key: "community_member",
    term: { en: "Community member with lived experience", es: "Miembro de la comunidad con experiencia vivida" },
    meaning: {
      en: "Someone who knows poverty from their own life and takes part with the same rights as everyone.",
      es: "Alguien que conoce la pobreza por su propia vida y participa con los mismos derechos que los demás.",
    },
  },
  {
    key: "confidence_interval",
    term: { en: "Confidence interval", es: "Intervalo de confianza" },
    meaning: {
      en: "The range in which the true value very likely lies, because a survey asks only some people.",
      es: "El rango donde muy probablemente está el valor real, porque una encuesta pregunta solo a algunas personas.",
    },
  },
  {
    key: "data_walk",
    term: { en: "Data walk", es: "Caminata de datos" },
    meaning: {
      en: "People walk past charts on the wall, talk about them and add what the numbers miss.",
      es: "La gente recorre gráficas en la pared, conversa y agrega lo que los números no muestran.",
    },
  },
  {
    key: "disparity",
    term: { en: "Disparity", es: "Desigualdad" },
    meaning: { en: "A gap between groups of people.", es: "Una brecha entre grupos de personas." },
  },
  {
    key: "dot_vote",
    term: { en: "Dot vote", es: "Voto con puntos" },
    meaning: {
      en: "Each person gives a few dots to ideas. It is advice; the team still decides.",
      es: "Cada persona da unos puntos a las ideas. Es un consejo; el equipo decide.",
    },
  },
  {
    key: "ecosystem_map",
    term: { en: "Ecosystem map", es: "Mapa del ecosistema" },
    meaning: {
      en: "Who works on an issue and how they are connected.",
      es: "Quién trabaja en un tema y cómo se conectan.",
    },
  },
  {
    key: "gap_target",
    term: { en: "Gap target", es: "Meta de brecha" },
    meaning: { en: "How far a gap between two groups should shrink, and by when.", es: "Cuánto debe reducirse una brecha entre dos grupos, y para cuándo." },
  },
  {
    key: "indicator",
    term: { en: "Indicator", es: "Indicador" },
    meaning: { en: "A number or sign that tells whether a condition is there.", es: "Un número o una señal que dice si una condición se cumple." },
  },
  {
    key: "lobbying",
    term: { en: "Lobbying", es: "Cabildeo (lobbying)" },
    meaning: {
      en: "Asking lawmakers to support or oppose a law. Charities may do it only within limits.",
      es: "Pedir a legisladores que apoyen o rechacen una ley. Las organizaciones benéficas solo pueden hacerlo dentro de ciertos límites.",
    },
  },
  {
    key: "logic_model",
    term: { en: "Logic model", es: "Modelo lógico" },
    meaning: {
      en: "A table of what goes into an action, what is done and what comes out of it, now and later.",
      es: "Una tabla de lo que entra en una acción, lo que se hace y lo que sale de ella, ahora y después.",
    },
  },
  {
    key: "metric",
    term: { en: "Mobility Metric", es: "Métrica de Movilidad" },
    meaning: {
      en: "A number that the Urban Institute publishes for counties and cities to measure a predictor.",
      es: "Un número que el Urban Institute publica para condados y ciudades y que mide un predictor.",
    },
  },
  {
    key: "milestone",
    term: { en: "Milestone", es: "Hito" },
    meaning: { en: "A point on the way to a target, with a date.", es: "Un punto en el camino hacia una meta, con fecha." },
  },
  {
    key: "mobility_action_plan",
    term: { en: "Mobility Action Plan", es: "Plan de Acción para la Movilidad" },
    meaning: {
      en: "A plan owned by the community: vision, priorities, actions, targets and who does what.",
      es: "Un plan de la comunidad: visión, prioridades, acciones, metas y quién hace qué.",
    },
  },
  {
    key: "narrative",
    term: { en: "Narrative", es: "Relato" },
    meaning: {
      en: "A story people are told about why things are as they are.",
      es: "Lo que se cuenta a la gente sobre por qué las cosas son como son.",
    },
  },
  {
    key: "outcome",
    term: { en: "Improved outcome", es: "Resultado mejorado" },
    meaning: { en: "Something that gets better in people's lives.", es: "Algo que mejora en la vida de la gente." },
  },
  {
    key: "peer",
    term: { en: "Peer community", es: "Comunidad similar" },
    meaning: { en: "A place like ours that we compare with.", es: "Un lugar parecido al nuestro con el que nos comparamos." },
  },
  {
    key: "percentage_point",
    term: { en: "Percentage point", es: "Punto porcentual" },
    meaning: { en: "The difference between two percents: from 40% to 45% is 5 points.", es: "La diferencia entre dos porcentajes: de 40% a 45% son 5 puntos." },
  },
  {
    key: "pillar",
    term: { en: "Pillar", es: "Pilar" },
    meaning: {
      en: "One of the five areas of life that support upward mobility.",
      es: "Una de las cinco áreas de la vida que apoyan la movilidad ascendente.",
    },
  },
  {
    key: "precondition",
    term: { en: "Precondition", es: "Condición previa" },
    meaning: { en: "Something that must be true before something else can happen.", es: "Algo que debe cumplirse antes de que otra cosa pueda pasar." },
  },
  {
    key: "predictor",
    term: { en: "Predictor", es: "Predictor" },
    meaning: {
      en: "One of 24 conditions, such as housing stability, that upward mobility depends on.",
      es: "Una de 24 condiciones, como la vivienda estable, de las que depende la movilidad ascendente.",
    },
  },
  {
    key: "quality_mark",
    term: { en: "Data quality mark", es: "Marca de calidad de los datos" },
    meaning: {
      en: "How far a value can be trusted: strong, marginal or weak.",
      es: "Cuánto se puede confiar en un valor: fuerte, regular o débil.",
    },
  },
  {
    key: "root_cause",
    term: { en: "Root cause", es: "Causa de fondo" },
    meaning: { en: "What lies behind a problem and keeps bringing it back.", es: "Lo que está detrás de un problema y lo hace volver." },
  },
  {
    key: "strategic_action",
    term: { en: "Strategic action", es: "Acción estratégica" },
    meaning: { en: "A chosen action that changes a system, with a lead and milestones.", es: "Una acción elegida que cambia un sistema, con responsable e hitos." },
  },
  {
    key: "suppression",
    term: { en: "Suppression", es: "Supresión" },
    meaning: {
      en: "Leaving out a number so that nobody can be recognized, or because it is too unsure.",
      es: "Dejar fuera un número para que nadie sea reconocido, o porque es muy inseguro.",
    },
  },
  {
    key: "systems_change",
    term: { en: "Systems change", es: "Cambio de sistemas" },
    meaning: {
      en: "Changing the rules, habits, money, relationships, power and stories that hold a problem in place.",
      es: "Cambiar las reglas, las costumbres, el dinero, las relaciones, el poder y los relatos que mantienen un problema.",
    },
  },
  {
    key: "target",
    term: { en: "Target", es: "Meta" },
    meaning: { en: "The value we want to reach, and by when.", es: "El valor que queremos alcanzar, y para cuándo." },
  },
  {
    key: "theory_of_change",
    term: { en: "Theory of change", es: "Teoría del cambio" },
    meaning: {
      en: "How we believe change happens: what we do, what must be true, and what gets better.",
      es: "Cómo creemos que ocurre el cambio: qué hacemos, qué debe cumplirse y qué mejora.",
    },
  },
  {
    key: "upward_mobility",
    term: { en: "Upward mobility", es: "Movilidad ascendente" },
    meaning: {
      en: "Getting out of poverty in three ways at once: economic success, power and autonomy, dignity and belonging.",
      es: "Salir de la pobreza de tres maneras a la vez: éxito económico, poder y autonomía, dignidad y pertenencia.",
    },
  },
  {
    key: "worksheet",
    term: { en: "Worksheet", es: "Hoja de trabajo" },
    meaning: { en: "The form a step is filled in with. Nothing is required to save it.", es: "El formulario con el que se llena un paso. No se exige nada para guardarlo." },
  },
] as const satisfies readonly Entry[];

export type Term = (typeof glossary)[number]["key"];

/** The word and its one-line explanation. */
export function explained(key: Term): Entry | undefined {
  return glossary.find((entry) => entry.key === key);
}
