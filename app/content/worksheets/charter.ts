import type { Field } from "./field";

/** Worksheet 4B. */
export const charter: readonly Field[] = [
  {
    key: "name",
    label: { en: "Coalition name", es: "Nombre de la coalición" },
    control: "text",
    required: true,
    example: { en: "Forest County Mobility Coalition", es: "Coalición de Movilidad de Forest County" },
  },
  { key: "purpose", label: { en: "Purpose", es: "Propósito" }, control: "longtext", required: true },
  {
    key: "geography",
    label: { en: "Area served", es: "Área que atiende" },
    control: "reference",
    refers: "geography",
    many: false,
    required: false,
  },
  {
    key: "backbone",
    label: { en: "Lead organization and what it does", es: "Organización líder y qué hace" },
    control: "longtext",
    required: true,
    example: {
      en: "Community foundation: convenes, keeps the data, gives staff",
      es: "Fundación comunitaria: convoca, guarda los datos, aporta personal",
    },
  },
  {
    key: "membership",
    label: {
      en: "Who is a member; how to join and leave; terms",
      es: "Quién es miembro; cómo entrar y salir; plazos",
    },
    control: "longtext",
    required: false,
  },
  {
    key: "resident_seats",
    label: {
      en: "Seats for community members with lived experience",
      es: "Puestos para miembros de la comunidad con experiencia vivida",
    },
    control: "text",
    required: false,
    example: { en: "At least 30%", es: "Al menos 30%" },
  },
  {
    key: "decision_rule",
    label: { en: "How we decide", es: "Cómo decidimos" },
    control: "select",
    choices: [
      { key: "consensus", name: { en: "Consensus", es: "Consenso" } },
      { key: "consent", name: { en: "Consent", es: "Consentimiento" } },
      { key: "two_thirds_vote", name: { en: "Two-thirds vote", es: "Voto de dos tercios" } },
      { key: "majority_vote", name: { en: "Majority vote", es: "Voto de la mayoría" } },
      {
        key: "lead_decides",
        name: { en: "Lead decides after advice", es: "La organización líder decide tras pedir consejo" },
      },
    ],
    required: true,
  },
  {
    key: "quorum",
    label: { en: "Quorum", es: "Quórum" },
    control: "text",
    required: false,
    example: {
      en: "Half of the members, including two residents",
      es: "La mitad de los miembros, con dos residentes",
    },
  },
  {
    key: "cadence",
    label: { en: "Meeting rhythm", es: "Ritmo de las reuniones" },
    control: "text",
    required: false,
    example: {
      en: "Monthly, 90 minutes, every other time in the evening",
      es: "Cada mes, 90 minutos, una vez sí y otra no por la noche",
    },
  },
  {
    key: "compensation",
    label: {
      en: "Pay, child care, travel, food for residents",
      es: "Pago, cuidado de niños, transporte y comida para residentes",
    },
    control: "longtext",
    required: true,
    example: {
      en: "$35 an hour, by gift card or transfer",
      es: "$35 por hora, con tarjeta de regalo o transferencia",
    },
  },
  {
    key: "language_access",
    label: { en: "Languages and access", es: "Idiomas y acceso" },
    control: "longtext",
    required: false,
    example: { en: "Spanish interpretation at every meeting", es: "Interpretación al español en cada reunión" },
  },
  {
    key: "data_rules",
    label: { en: "What we collect, share, hide and keep", es: "Qué reunimos, compartimos, ocultamos y guardamos" },
    control: "longtext",
    required: false,
  },
  {
    key: "conflict",
    label: { en: "Conflict of interest and disagreement", es: "Conflictos de interés y desacuerdos" },
    control: "longtext",
    required: false,
  },
  {
    key: "public_records",
    label: {
      en: "Is this body subject to open-meeting or records law?",
      es: "¿Se aplican a este órgano las leyes de reuniones abiertas o registros públicos?",
    },
    control: "select",
    choices: [
      { key: "yes", name: { en: "Yes", es: "Sí" } },
      { key: "no", name: { en: "No", es: "No" } },
      { key: "ask_counsel", name: { en: "Ask counsel", es: "Preguntar a un abogado" } },
    ],
    required: true,
  },
  {
    key: "amend",
    label: { en: "How we change this charter", es: "Cómo cambiamos este acuerdo" },
    control: "text",
    required: false,
    example: { en: "Two-thirds", es: "Dos tercios" },
  },
  {
    key: "signatures",
    label: { en: "Signed by", es: "Firmado por" },
    control: "rows",
    columns: [
      {
        key: "person",
        label: { en: "Person", es: "Persona" },
        control: "reference",
        refers: "person",
        many: false,
        required: true,
      },
      { key: "organization", label: { en: "Organization", es: "Organización" }, control: "text", required: false },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: true,
  },
];
