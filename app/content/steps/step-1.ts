import type { Step } from "./step";

export const step1: Step = {
  number: 1,
  id: "s01",
  title: {
    en: "Learn about the approach to boosting mobility and advancing equity",
    es: "Conocer el enfoque para impulsar la movilidad y avanzar en la equidad",
  },
  shortTitle: { en: "Our approach", es: "Nuestro enfoque" },
  purpose: {
    en: "Give everyone who will do the work the same picture before anyone plans: the framework (three-part definition, racial equity, pillars, predictors), the planning principles, and the kinds of actors who must be at the table.",
    es: "Dar a todas las personas que harán el trabajo la misma imagen antes de planear: el marco (definición en tres partes, equidad racial, pilares, predictores), los principios de planificación y los tipos de actores que deben estar en la mesa.",
  },
  why: [
    { en: "Champion systems change grounded in evidence", es: "Impulsar un cambio de sistemas basado en evidencia" },
    { en: "Bring in partners who will stay", es: "Sumar aliados que se queden" },
    {
      en: "Change how poverty is talked about locally",
      es: "Cambiar la forma en que se habla de la pobreza en el lugar",
    },
    {
      en: "Find solutions that answer root causes, needs and assets",
      es: "Encontrar soluciones que respondan a las causas de fondo, las necesidades y las fortalezas",
    },
    { en: "Build capacity to track and adjust", es: "Desarrollar la capacidad de dar seguimiento y ajustar" },
    { en: "Hold one another to account", es: "Rendirse cuentas unos a otros" },
  ],
  inputs: [],
  outputs: [
    {
      en: "Shared local definition of upward mobility",
      es: "Definición local compartida de la movilidad ascendente",
    },
    { en: "Commitments to the six principles", es: "Compromisos con los seis principios" },
    { en: "First list of actors to engage", es: "Primera lista de actores por sumar" },
  ],
  usedBy: [3, 4, 7, 9],
  feeds: ["map.about", "map.process", "map.vision"],
  tasks: [
    {
      id: "1.1",
      title: {
        en: "Read or present the framework: three dimensions, equity focus, 5 pillars, 24 predictors",
        es: "Leer o presentar el marco: tres dimensiones, enfoque de equidad, 5 pilares, 24 predictores",
      },
      owner: "lead",
      worksheets: ["1A"],
      optional: false,
    },
    {
      id: "1.2",
      title: {
        en: "Discuss what each of the three dimensions looks like in this place",
        es: "Conversar sobre cómo se ve cada una de las tres dimensiones en este lugar",
      },
      owner: "fac",
      worksheets: ["1B"],
      optional: false,
    },
    {
      id: "1.3",
      title: {
        en: "Discuss racial equity as a process and as a goal",
        es: "Conversar sobre la equidad racial como proceso y como meta",
      },
      owner: "fac",
      worksheets: ["1B"],
      optional: false,
    },
    {
      id: "1.4",
      title: {
        en: "Walk through the six principles and write one practice per principle",
        es: "Repasar los seis principios y escribir una práctica para cada uno",
      },
      owner: "core",
      worksheets: ["1B"],
      optional: false,
    },
    {
      id: "1.5",
      title: {
        en: "List kinds of actors who hold knowledge of barriers and solutions",
        es: "Hacer una lista de los actores que conocen las barreras y las soluciones",
      },
      owner: "core",
      worksheets: ["1C"],
      optional: false,
    },
  ],
  worksheets: [
    {
      id: "1A",
      key: "orientation_log",
      title: { en: "Orientation log", es: "Registro de orientación" },
      kind: "table",
      per: "coalition",
      filledBy: ["lead"],
      approvedBy: [],
      visibility: "coalition",
      optional: true,
      feeds: ["map.process"],
    },
    {
      id: "1B",
      key: "shared_definition",
      title: { en: "Shared definition and principles", es: "Definición compartida y principios" },
      kind: "form",
      per: "coalition",
      filledBy: ["core"],
      approvedBy: ["lead"],
      visibility: "coalition",
      optional: false,
      feeds: ["map.about", "map.vision"],
    },
    {
      id: "1C",
      key: "actors_first_list",
      title: { en: "Actors to engage (first list)", es: "Actores por sumar (primera lista)" },
      kind: "table",
      per: "coalition",
      filledBy: ["core"],
      approvedBy: [],
      visibility: "core_only",
      optional: false,
      feeds: ["map.process"],
      note: {
        en: "Rows flow into the stakeholder map (4A); nothing is typed twice.",
        es: "Las filas pasan al mapa de partes interesadas (4A); nada se escribe dos veces.",
      },
    },
  ],
  criteria: [
    {
      id: "1.a",
      text: { en: "All three dimensions have a local sentence", es: "Las tres dimensiones tienen una frase local" },
      kind: "checked",
      blocking: false,
    },
    {
      id: "1.b",
      text: {
        en: "Equity is described both as process and as goal",
        es: "La equidad está descrita como proceso y como meta",
      },
      kind: "checked",
      blocking: false,
    },
    {
      id: "1.c",
      text: {
        en: "Each of the six principles has a commitment",
        es: "Cada uno de los seis principios tiene un compromiso",
      },
      kind: "checked",
      blocking: false,
    },
    {
      id: "1.d",
      text: {
        en: "Every sector has at least one named actor or a note why not",
        es: "Cada sector tiene al menos un actor nombrado o una nota que dice por qué no",
      },
      kind: "checked",
      blocking: false,
      orReason: true,
    },
    {
      id: "1.e",
      text: {
        en: "Core team says it shares one understanding",
        es: "El equipo central afirma que comparte una misma comprensión",
      },
      kind: "attested",
      blocking: false,
    },
  ],
  evidence: [
    { en: "Slides or recording of the orientation", es: "Diapositivas o grabación de la orientación" },
    { en: "Attendance list (names optional)", es: "Lista de asistencia (nombres opcionales)" },
    { en: "Notes of the discussion", es: "Notas de la conversación" },
  ],
};
