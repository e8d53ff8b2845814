import type { FlowLink } from "./flow-link";

/** What goes to the worksheets of steps 1 to 6. */
export const earlyFlow: readonly FlowLink[] = [
  {
    id: "1C>4A",
    how: "carry",
    from: { at: "rows", sheet: "actors_first_list", fields: ["name", "sector", "pillars", "knows"] },
    to: "stakeholder_map",
    words: { en: "Actors of the first list become rows of the stakeholder map", es: "Los actores de la primera lista pasan a filas del mapa de actores" },
    arrives: { into: "new", fields: [{ from: "name", to: "name" }, { from: "sector", to: "sector" }, { from: "pillars", to: "pillars" }], set: { status: "to_invite" } },
  },
  {
    id: "2B>5D",
    how: "link",
    from: { at: "baselines", sheet: "metric_review" },
    to: "findings",
    words: { en: "Findings cite figures that were frozen", es: "Los hallazgos citan cifras que se congelaron" },
    arrives: { into: "either", fields: [{ from: "text", to: "numbers" }] },
  },
  {
    id: "2C>5D",
    how: "carry",
    from: { at: "rows", sheet: "insights", fields: ["text", "evidence", "dimensions", "confidence", "followup"] },
    to: "findings",
    words: { en: "Insights become findings", es: "Las conclusiones pasan a hallazgos" },
    arrives: {
      into: "new",
      fields: [{ from: "text", to: "text" }, { from: "evidence", to: "numbers" }, { from: "dimensions", to: "dimensions" }, { from: "confidence", to: "confidence" }, { from: "followup", to: "open_question" }],
      set: { status: "draft" },
    },
  },
  {
    id: "4E>6B",
    how: "carry",
    from: { at: "rows", sheet: "engagement_plan", fields: ["purpose", "audience", "method", "languages", "compensation", "when_where.date", "when_where.place"] },
    to: "engagement_record",
    words: { en: "What was planned with the community becomes the record of what happened", es: "Lo que se planeó con la comunidad pasa al registro de lo que ocurrió" },
    arrives: {
      into: "new",
      fields: [
        { from: "method", to: "type" },
        { from: "when_where.date", to: "date_place.date" },
        { from: "when_where.place", to: "date_place.place" },
        { from: "languages", to: "languages" },
        { from: "compensation", to: "compensation" },
        { from: "audience", to: "groups" },
        { from: "purpose", to: "questions" },
      ],
    },
  },
  {
    id: "5A>5B",
    how: "link",
    from: { at: "rows", sheet: "data_inventory", fields: ["name"] },
    to: "local_indicators",
    words: { en: "Each local figure names the data set it comes from", es: "Cada cifra local nombra los datos de donde viene" },
  },
  {
    id: "5D>6D",
    how: "carry",
    from: { at: "rows", sheet: "findings", fields: ["text", "valence"], when: { field: "valence", is: ["challenge"] } },
    to: "root_causes",
    words: { en: "Every challenge among the findings gets a tree of causes", es: "Cada desafío entre los hallazgos recibe un árbol de causas" },
    arrives: { into: "new", fields: [{ from: "id", to: "problem" }], pointer: "problem" },
  },
  {
    id: "6C>6G",
    how: "carry",
    from: { at: "rows", sheet: "data_walk", fields: ["station", "votes"] },
    to: "priorities",
    words: { en: "Votes of the data walk count where priorities are set", es: "Los votos de la caminata de datos cuentan al fijar prioridades" },
    arrives: { into: "either", fields: [{ from: "station", to: "candidate" }, { from: "votes", to: "resident_votes" }] },
  },
];
