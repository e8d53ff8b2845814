import { systemConditions } from "../planning-words";
import type { Field } from "./field";

/** Second part of worksheet 7A: what must change and be true first, relationships, assumptions, activities and next steps. */
export const theoryOfChangeActivation: readonly Field[] = [
  {
    key: "changes",
    label: {
      en: "What needs to change (one idea per note, each person writes)",
      es: "Qué debe cambiar (una idea por nota, cada persona escribe)",
    },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "change_groups",
    label: { en: "Groups of similar ideas", es: "Grupos de ideas parecidas" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Bank access", es: "Acceso a bancos" },
  },
  {
    key: "change_decision",
    label: { en: "Which ideas the team keeps", es: "Qué ideas conserva el equipo" },
    control: "rows",
    columns: [
      {
        key: "idea",
        label: { en: "Idea or group we keep", es: "Idea o grupo que conservamos" },
        control: "text",
        required: true,
      },
      { key: "reason", label: { en: "Why", es: "Por qué" }, control: "longtext", required: true },
    ],
    required: true,
  },
  {
    key: "preconditions",
    label: {
      en: "Preconditions (must be true before something else can happen)",
      es: "Condiciones previas (deben cumplirse antes de que otra cosa pueda pasar)",
    },
    control: "rows",
    columns: [
      {
        key: "text",
        label: { en: "What must be true", es: "Qué debe cumplirse" },
        control: "longtext",
        required: true,
      },
      {
        key: "needed_for",
        label: {
          en: "Needed for (outcome, change or other precondition)",
          es: "Necesaria para (resultado, cambio u otra condición previa)",
        },
        control: "reference",
        refers: "theory_node",
        many: true,
        required: true,
      },
      {
        key: "must_test",
        label: { en: "Could it happen without this? (must be “no”)", es: "¿Podría pasar sin esto? (debe ser “no”)" },
        control: "boolean",
        required: false,
      },
      {
        key: "kind",
        label: { en: "Kind", es: "Tipo" },
        control: "select",
        choices: systemConditions,
        required: false,
      },
      {
        key: "now",
        label: { en: "True today?", es: "¿Se cumple hoy?" },
        control: "select",
        choices: [
          { key: "yes", name: { en: "Yes", es: "Sí" } },
          { key: "partly", name: { en: "Partly", es: "En parte" } },
          { key: "no", name: { en: "No", es: "No" } },
          { key: "unknown", name: { en: "Unknown", es: "No se sabe" } },
        ],
        required: false,
      },
    ],
    required: true,
    example: {
      en: "We need to include an emergency fund in our budget.",
      es: "Necesitamos incluir un fondo de emergencia en nuestro presupuesto.",
    },
  },
  {
    key: "relationships",
    label: { en: "Key relationships", es: "Relaciones clave" },
    control: "rows",
    columns: [
      { key: "who", label: { en: "Who, and for what", es: "Con quién y para qué" }, control: "text", required: true },
      {
        key: "state",
        label: { en: "State now", es: "Estado actual" },
        control: "select",
        choices: [
          { key: "strong", name: { en: "Strong", es: "Fuerte" } },
          { key: "growing", name: { en: "Growing", es: "En crecimiento" } },
          { key: "strained", name: { en: "Strained", es: "Tensa" } },
          { key: "none_yet", name: { en: "None yet", es: "Aún ninguna" } },
        ],
        required: false,
      },
      {
        key: "ask",
        label: { en: "What we need; what they gain", es: "Qué necesitamos; qué ganan" },
        control: "text",
        required: false,
      },
      { key: "owner", label: { en: "Who reaches out", es: "Quién se acerca" }, control: "text", required: false },
      { key: "by", label: { en: "By when", es: "Para cuándo" }, control: "date", required: false },
    ],
    required: true,
    example: { en: "Local hospital: to get additional data", es: "Hospital local: para obtener más datos" },
  },
  {
    key: "with_and_for",
    label: { en: "We work with and for…", es: "Trabajamos con y para…" },
    control: "longtext",
    required: false,
    example: { en: "Communities who invite our support", es: "Comunidades que piden nuestro apoyo" },
  },
  {
    key: "assumptions",
    label: {
      en: "Assumptions (on a link between two elements)",
      es: "Supuestos (sobre un vínculo entre dos elementos)",
    },
    control: "rows",
    columns: [
      { key: "text", label: { en: "What we assume", es: "Qué suponemos" }, control: "longtext", required: true },
      {
        key: "link",
        label: { en: "From one element to another", es: "De un elemento a otro" },
        control: "reference",
        refers: "theory_link",
        many: false,
        required: false,
      },
      {
        key: "basis",
        label: { en: "Based on", es: "Basado en" },
        control: "select",
        choices: [
          { key: "data", name: { en: "Data", es: "Datos" } },
          { key: "research", name: { en: "Research", es: "Investigación" } },
          { key: "lived_experience", name: { en: "Lived experience", es: "Experiencia vivida" } },
          { key: "untested", name: { en: "Untested", es: "Sin probar" } },
        ],
        required: false,
      },
      {
        key: "test",
        label: { en: "How we would know it is wrong", es: "Cómo sabríamos que es falso" },
        control: "text",
        required: false,
      },
    ],
    required: false,
    example: { en: "If fees fall, people will open accounts", es: "Si bajan los cobros, la gente abrirá cuentas" },
  },
  {
    key: "activities",
    label: { en: "Strategies and activities", es: "Estrategias y actividades" },
    control: "rows",
    columns: [
      { key: "text", label: { en: "What we do", es: "Qué hacemos" }, control: "longtext", required: true },
      {
        key: "toward",
        label: { en: "Toward which outcomes or conditions", es: "Hacia qué resultados o condiciones" },
        control: "reference",
        refers: "theory_node",
        many: true,
        required: false,
        help: {
          en: "Links are optional: a layer may feed the whole layer above.",
          es: "Los vínculos son opcionales: una capa puede alimentar toda la capa de arriba.",
        },
      },
      {
        key: "indicators",
        label: { en: "Indicators", es: "Indicadores" },
        control: "reference",
        refers: "indicator",
        many: true,
        required: false,
      },
    ],
    required: false,
    example: { en: "Training and tools", es: "Capacitación y herramientas" },
  },
  {
    key: "next_steps",
    label: { en: "Next steps", es: "Próximos pasos" },
    control: "rows",
    columns: [
      { key: "what", label: { en: "What", es: "Qué" }, control: "text", required: true },
      { key: "who", label: { en: "Who", es: "Quién" }, control: "text", required: true },
      { key: "by", label: { en: "By when", es: "Para cuándo" }, control: "date", required: true },
    ],
    required: true,
  },
  {
    key: "statement",
    label: { en: "If … then … because …", es: "Si … entonces … porque …" },
    control: "longtext",
    required: false,
  },
];
