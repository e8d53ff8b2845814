import type { Field } from "./field";

/** Worksheet 7E. */
export const communityCheck: readonly Field[] = [
  {
    key: "where",
    label: { en: "Where we asked", es: "Dónde preguntamos" },
    control: "reference",
    refers: "engagement",
    many: true,
    required: false,
  },
  { key: "heard", label: { en: "What we heard", es: "Qué escuchamos" }, control: "longtext", required: true },
  {
    key: "changed",
    label: { en: "What we changed; if not, why", es: "Qué cambiamos; si no, por qué" },
    control: "longtext",
    required: true,
  },
];
