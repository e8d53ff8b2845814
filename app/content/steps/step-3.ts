import type { Step } from "./step";

export const step3: Step = {
  number: 3,
  id: "s03",
  title: {
    en: "Ensure your local government is ready to undertake this work",
    es: "Asegurar que el gobierno local esté listo para este trabajo",
  },
  shortTitle: { en: "Readiness", es: "Preparación" },
  purpose: {
    en: "Before a team is called together or anything is announced, take stock with leaders of the conditions, supports and commitments in place, decide whether to go on now, and plan how to close gaps. The person driving this is called a Mobility Advocate.",
    es: "Antes de reunir a un equipo o anunciar algo, revisar con las autoridades las condiciones, los apoyos y los compromisos que ya existen, decidir si se sigue ahora y planear cómo cerrar lo que falta. A quien impulsa esto se le llama promotor o promotora de la movilidad (Mobility Advocate).",
  },
  why: [],
  inputs: [
    { en: "Definition and principles from step 1", es: "La definición y los principios del paso 1" },
    { en: "Insight brief from step 2", es: "El informe breve de conclusiones del paso 2" },
  ],
  outputs: [
    { en: "Readiness assessment with gaps", es: "Evaluación de preparación con lo que falta" },
    { en: "Leadership commitments", es: "Compromisos de las autoridades" },
    {
      en: "Decision: go, go with conditions, or build capacity first",
      es: "Decisión: seguir, seguir con condiciones o primero desarrollar capacidad",
    },
  ],
  usedBy: [4, 8, 10],
  feeds: ["map.front", "map.process"],
  tasks: [
    {
      id: "3.1",
      title: {
        en: "Name the Mobility Advocate(s) and executive sponsor",
        es: "Nombrar a quienes promueven la movilidad y al patrocinio ejecutivo",
      },
      owner: "lead",
      worksheets: ["3B"],
      optional: false,
    },
    {
      id: "3.2",
      title: {
        en: "Have several people rate readiness alone, then compare",
        es: "Pedir a varias personas que califiquen la preparación por separado y luego comparar",
      },
      owner: "core",
      worksheets: ["3A"],
      optional: false,
    },
    {
      id: "3.3",
      title: {
        en: "Meet leadership with the insight brief; record commitments",
        es: "Reunirse con las autoridades con el informe breve; anotar sus compromisos",
      },
      owner: "lead",
      worksheets: ["3B"],
      optional: false,
    },
    {
      id: "3.4",
      title: {
        en: "Plan how to close gaps (owner, date)",
        es: "Planear cómo cerrar lo que falta (responsable, fecha)",
      },
      owner: "core",
      worksheets: ["3A"],
      optional: false,
    },
    {
      id: "3.5",
      title: {
        en: "Decide; if not ready, choose single chapters of the guide to start with instead",
        es: "Decidir; si aún no está listo, elegir capítulos sueltos de la guía para empezar",
      },
      owner: "exec",
      worksheets: ["3C"],
      optional: false,
    },
  ],
  worksheets: [
    {
      id: "3A",
      key: "readiness",
      title: { en: "Readiness assessment", es: "Evaluación de preparación" },
      kind: "matrix",
      per: "rater",
      filledBy: ["core"],
      approvedBy: ["lead"],
      visibility: "restricted",
      optional: false,
      feeds: [],
      note: {
        en: "Candid content, not part of the public plan. Tell raters that public-records law may still reach it.",
        es: "Contenido franco, que no es parte del plan público. Avise a quienes califican que las leyes de registros públicos aún pueden alcanzarlo.",
      },
    },
    {
      id: "3B",
      key: "commitments",
      title: { en: "Leadership commitments", es: "Compromisos de las autoridades" },
      kind: "table",
      per: "coalition",
      filledBy: ["lead"],
      approvedBy: ["exec"],
      visibility: "core_only",
      optional: false,
      feeds: ["map.front", "map.process"],
    },
    {
      id: "3C",
      key: "readiness_decision",
      title: { en: "Readiness decision", es: "Decisión sobre la preparación" },
      kind: "form",
      per: "coalition",
      filledBy: ["lead"],
      approvedBy: ["exec"],
      visibility: "core_only",
      optional: false,
      feeds: ["map.process"],
    },
  ],
  criteria: [
    {
      id: "3.a",
      text: { en: "At least three people rated readiness", es: "Al menos tres personas calificaron la preparación" },
      kind: "checked",
      blocking: false,
    },
    {
      id: "3.b",
      text: {
        en: "Every item rated 1 or 2 has an action, owner and date, or a stated reason",
        es: "Cada punto con calificación 1 o 2 tiene acción, responsable y fecha, o una razón",
      },
      kind: "checked",
      blocking: false,
      orReason: true,
    },
    {
      id: "3.c",
      text: {
        en: "Executive sponsor named and one commitment recorded",
        es: "Hay patrocinio ejecutivo y un compromiso anotado",
      },
      kind: "checked",
      blocking: false,
    },
    { id: "3.d", text: { en: "Decision recorded", es: "Decisión anotada" }, kind: "checked", blocking: true },
    {
      id: "3.e",
      text: { en: "No public announcement before the decision", es: "Ningún anuncio público antes de la decisión" },
      kind: "attested",
      blocking: false,
    },
  ],
  evidence: [
    { en: "Letters of support", es: "Cartas de apoyo" },
    { en: "Board resolution", es: "Resolución de la junta" },
    { en: "Budget line", es: "Partida del presupuesto" },
    { en: "Grant agreement", es: "Convenio de subvención" },
  ],
};
