import type { Field } from "./field";

/** Worksheet 10H. */
export const nextCycle: readonly Field[] = [
  {
    key: "when",
    label: { en: "When the plan is renewed", es: "Cuándo se renueva el plan" },
    control: "date",
    required: true,
  },
  {
    key: "keep",
    label: { en: "Keep, stop, start", es: "Seguir, dejar, empezar" },
    control: "group",
    columns: [
      { key: "keep", label: { en: "Keep", es: "Seguir" }, control: "longtext", required: true },
      { key: "stop", label: { en: "Stop", es: "Dejar" }, control: "longtext", required: true },
      { key: "start", label: { en: "Start", es: "Empezar" }, control: "longtext", required: true },
    ],
    required: false,
  },
  {
    key: "restart_at",
    label: { en: "Restart at step", es: "Volver a empezar en el paso" },
    control: "reference",
    refers: "step",
    many: false,
    required: false,
  },
];
