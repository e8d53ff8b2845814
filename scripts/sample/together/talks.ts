import type { PersonKey } from "../people";

export type SampleTalk = {
  readonly worksheet: string;
  readonly field: string;
  readonly said: readonly { readonly by: PersonKey; readonly text: string; readonly language?: "es" }[];
  readonly settledBy?: PersonKey;
};

/** What people say to one another about the worksheets: open and settled, in both languages, one that waits for an answer. */
export const talks: readonly SampleTalk[] = [
  {
    worksheet: "shared_definition", field: "econ_local",
    said: [
      { by: "marcus", text: "“Build savings” sounds far away to somebody with two jobs. Can we say what it means here?" },
      { by: "samuel", text: "How about: one month of rent set aside?" },
      { by: "rosa", text: "Un mes de renta. Eso lo entiende todo el mundo en Eastside.", language: "es" },
    ],
  },
  {
    worksheet: "shared_definition", field: "dignity_local",
    said: [
      { by: "denise", text: "At the table people said “being greeted”, not “being served”." },
      { by: "priya", text: "Changed. Thank you." },
    ],
    settledBy: "denise",
  },
  { worksheet: "shared_definition", field: "local_terms", said: [{ by: "rosa", text: "@Jordan Rivera, do we say “neighbors” in English too? In Spanish we say “vecinos”." }] },
  { worksheet: "data_inventory", field: "", said: [{ by: "aisha", text: "@Priya Raman, may the hospital share how many bills go to collections, by quarter?" }] },
];
