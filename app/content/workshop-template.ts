import type { Text } from "./text";

/**
 * What people do in a stage.
 * - `instructions`: find the worksheet, nothing is collected
 * - `write`: everyone alone; notes stay private until they are revealed
 * - `group`: put like notes together and name them
 * - `vote`: a few dots each, as advice to the team
 * - `decide`: the team keeps, changes or sets aside what was written, with a reason
 * - `commit`: the team says what, who and by when
 * - `share`: rooms tell the others what they found
 * - `poll`: one closing question
 */
export type StageKind = "instructions" | "write" | "group" | "vote" | "decide" | "commit" | "share" | "poll";

/** A field of the theory-of-change worksheet (7A) that results of a stage go to. */
export type TheoryField =
  | "vision"
  | "values"
  | "outcomes"
  | "changes"
  | "change_groups"
  | "preconditions"
  | "relationships"
  | "next_steps";

export type WorkshopStage = {
  readonly key: string;
  readonly block: "start" | "agenda" | "activate" | "next_steps" | "close";
  readonly kind: StageKind;
  readonly minutes: number;
  readonly title: Text;
  /** What participants read, in one breath. */
  readonly prompt: Text;
  /** What the facilitator says, and watches for. */
  readonly script: Text;
  readonly field: TheoryField | null;
  /** The stage whose notes this one works on. */
  readonly worksOn?: string;
  readonly dotsEach?: number;
  readonly keepAtMost?: number;
};

export type WorkshopTemplate = {
  readonly key: string;
  readonly title: Text;
  readonly summary: Text;
  readonly blocks: readonly { readonly key: WorkshopStage["block"]; readonly title: Text }[];
  readonly stages: readonly WorkshopStage[];
};

/** The 30-minute breakout: three blocks of ten minutes, with a short start before and sharing after. */
export const breakoutTemplate: WorkshopTemplate = {
  key: "theory_of_change_breakout",
  title: {
    en: "Developing your theory of change (30 minutes, plus sharing)",
    es: "Desarrollar su teoría del cambio (30 minutos, más la puesta en común)",
  },
  summary: {
    en: "Each room drafts a vision, values and outcomes, then what must be true first and who to be close to, then the next steps. Ten minutes each: enough to propose, not to finish.",
    es: "Cada sala esboza una visión, valores y resultados; luego, qué debe cumplirse primero y con quién estar cerca; y al final, los próximos pasos. Diez minutos cada parte: alcanza para proponer, no para terminar.",
  },
  blocks: [
    { key: "start", title: { en: "Find the worksheet", es: "Encontrar la hoja de trabajo" } },
    { key: "agenda", title: { en: "Vision, values, outcomes", es: "Visión, valores, resultados" } },
    { key: "activate", title: { en: "Preconditions and key relationships", es: "Condiciones previas y relaciones clave" } },
    { key: "next_steps", title: { en: "Next steps", es: "Próximos pasos" } },
    { key: "close", title: { en: "Sharing and close", es: "Puesta en común y cierre" } },
  ],
  stages: [
    {
      key: "locate",
      block: "start",
      kind: "instructions",
      minutes: 2,
      title: { en: "Find the worksheet", es: "Encuentre la hoja de trabajo" },
      prompt: {
        en: "We will fill one worksheet together: your theory of change. Keep this page open.",
        es: "Vamos a llenar juntos una hoja de trabajo: su teoría del cambio. Deje abierta esta página.",
      },
      script: {
        en: "Welcome everyone. Say what the next thirty minutes are for and what happens with the notes. Check that each person sees the page, and ask someone to write for people who prefer to speak.",
        es: "Dé la bienvenida. Diga para qué son los próximos treinta minutos y qué pasará con las notas. Revise que cada persona vea la página y pida a alguien que escriba por quienes prefieren hablar.",
      },
      field: null,
    },
    {
      key: "vision",
      block: "agenda",
      kind: "write",
      minutes: 2,
      title: { en: "Our vision", es: "Nuestra visión" },
      prompt: {
        en: "Finish: our community will be a place where…",
        es: "Complete: nuestra comunidad será un lugar donde…",
      },
      script: {
        en: "Everyone writes alone and in silence. Think of the headline and the challenge you named before. One idea per note; spelling does not matter.",
        es: "Cada persona escribe a solas y en silencio. Piensen en el titular y el desafío que nombraron antes. Una idea por nota; la ortografía no importa.",
      },
      field: "vision",
    },
    {
      key: "values",
      block: "agenda",
      kind: "write",
      minutes: 1,
      title: { en: "What we believe", es: "Lo que creemos" },
      prompt: {
        en: "What do we believe that makes us want this? Think of money, voice, belonging and race.",
        es: "¿Qué creemos que nos hace querer esto? Piense en el dinero, la voz, la pertenencia y la raza.",
      },
      script: {
        en: "One short belief is enough. It can start with “because we believe”.",
        es: "Basta una creencia corta. Puede empezar con “porque creemos”.",
      },
      field: "values",
    },
    {
      key: "vision_decide",
      block: "agenda",
      kind: "decide",
      minutes: 3,
      title: { en: "One vision for the room", es: "Una visión para la sala" },
      prompt: {
        en: "Read all the notes. Which words make one vision we can all stand behind?",
        es: "Lea todas las notas. ¿Qué palabras forman una visión que todos podamos apoyar?",
      },
      script: {
        en: "Reveal the notes and give a quiet minute to read. Then build one sentence about the future. It may be a draft: nothing that people wrote is lost.",
        es: "Muestre las notas y dé un minuto de silencio para leer. Luego armen una frase sobre el futuro. Puede ser un borrador: no se pierde nada de lo escrito.",
      },
      field: "vision",
      worksOn: "vision",
      keepAtMost: 1,
    },
    {
      key: "outcomes",
      block: "agenda",
      kind: "write",
      minutes: 2,
      title: { en: "What you will see", es: "Lo que verá" },
      prompt: {
        en: "What will you see if you live in that vision?",
        es: "¿Qué verá si vive en esa visión?",
      },
      script: {
        en: "Ask for things that get better for people, not things we do. Ask: for whom?",
        es: "Pida cosas que mejoran para la gente, no cosas que hacemos. Pregunte: ¿para quién?",
      },
      field: "outcomes",
    },
    {
      key: "outcomes_decide",
      block: "agenda",
      kind: "decide",
      minutes: 2,
      title: { en: "Our improved outcomes", es: "Nuestros resultados mejorados" },
      prompt: {
        en: "Keep up to three outcomes that matter most.",
        es: "Elija hasta tres resultados que más importan.",
      },
      script: {
        en: "Reveal, read, and agree on up to three. The rest stays for later. Say why these three.",
        es: "Muestre, lean y acuerden hasta tres. Lo demás queda para después. Digan por qué estos tres.",
      },
      field: "outcomes",
      worksOn: "outcomes",
      keepAtMost: 3,
    },
    {
      key: "changes",
      block: "activate",
      kind: "write",
      minutes: 3,
      title: { en: "What needs to change", es: "Lo que debe cambiar" },
      prompt: {
        en: "What needs to change here? One idea per note.",
        es: "¿Qué debe cambiar aquí? Una idea por nota.",
      },
      script: {
        en: "Everyone writes alone. Think of rules, habits, money, relationships, who decides and the stories people tell. Look back at the ecosystem map if you have one.",
        es: "Cada persona escribe a solas. Piensen en reglas, costumbres, dinero, relaciones, quién decide y los relatos que se cuentan. Miren el mapa del ecosistema si lo tienen.",
      },
      field: "changes",
    },
    {
      key: "changes_group",
      block: "activate",
      kind: "group",
      minutes: 2,
      title: { en: "Group similar ideas", es: "Agrupar ideas parecidas" },
      prompt: {
        en: "Put alike ideas together and name them.",
        es: "Junte las ideas parecidas y póngales nombre.",
      },
      script: {
        en: "Reveal the notes. Anyone may move a note, by dragging it or with “Move to group…”. Two notes that say the same both stay.",
        es: "Muestre las notas. Cualquiera puede mover una nota, arrastrándola o con “Mover al grupo…”. Si dos notas dicen lo mismo, las dos se quedan.",
      },
      field: "change_groups",
      worksOn: "changes",
    },
    {
      key: "changes_vote",
      block: "activate",
      kind: "vote",
      minutes: 1,
      title: { en: "Where would you start?", es: "¿Por dónde empezaría?" },
      prompt: {
        en: "Give your three dots to the changes you would start with.",
        es: "Dé sus tres puntos a los cambios por los que empezaría.",
      },
      script: {
        en: "Dots are advice, not the decision. Nobody sees the count until it closes, and nobody sees whose dots are whose.",
        es: "Los puntos son un consejo, no la decisión. Nadie ve la cuenta hasta el cierre y nadie ve de quién es cada punto.",
      },
      field: "change_groups",
      worksOn: "changes_group",
      dotsEach: 3,
    },
    {
      key: "preconditions_decide",
      block: "activate",
      kind: "decide",
      minutes: 2,
      title: { en: "What must be true first", es: "Lo que debe cumplirse primero" },
      prompt: {
        en: "Which ideas do we keep? What must be true first?",
        es: "¿Qué ideas conservamos? ¿Qué debe cumplirse primero?",
      },
      script: {
        en: "Decide as a team and say why. Test each one: could it happen without this? If yes, it is not a precondition. Note concerns too.",
        es: "Decidan en equipo y digan por qué. Prueben cada una: ¿podría pasar sin esto? Si la respuesta es sí, no es una condición previa. Anoten también las dudas.",
      },
      field: "preconditions",
      worksOn: "changes_group",
    },
    {
      key: "relationships",
      block: "activate",
      kind: "write",
      minutes: 2,
      title: { en: "Key relationships", es: "Relaciones clave" },
      prompt: { en: "Who must we be close to?", es: "¿Con quién debemos estar cerca?" },
      script: {
        en: "Name a person or organization, and what the relationship is for. Ask who already knows them.",
        es: "Nombren a una persona u organización y para qué es la relación. Pregunten quién ya la conoce.",
      },
      field: "relationships",
    },
    {
      key: "next_steps",
      block: "next_steps",
      kind: "write",
      minutes: 2,
      title: { en: "One next step", es: "Un próximo paso" },
      prompt: { en: "One next step we could take", es: "Un próximo paso que podríamos dar" },
      script: {
        en: "Small and soon is best. Think of the next two weeks.",
        es: "Mejor algo pequeño y pronto. Piensen en las próximas dos semanas.",
      },
      field: "next_steps",
    },
    {
      key: "next_steps_commit",
      block: "next_steps",
      kind: "commit",
      minutes: 7,
      title: { en: "What, who, by when", es: "Qué, quién, para cuándo" },
      prompt: {
        en: "Which steps do we take? Who does it, and by when?",
        es: "¿Qué pasos damos? ¿Quién lo hace y para cuándo?",
      },
      script: {
        en: "Reveal and talk. Keep only steps that somebody takes on. A step without a name and a date stays an idea.",
        es: "Muestre y conversen. Conserven solo los pasos que alguien asume. Un paso sin nombre ni fecha sigue siendo una idea.",
      },
      field: "next_steps",
      worksOn: "next_steps",
    },
    {
      key: "reporter",
      block: "next_steps",
      kind: "instructions",
      minutes: 1,
      title: { en: "Choose who will tell the others", es: "Elijan quién contará a los demás" },
      prompt: {
        en: "Who will tell the other rooms what we found?",
        es: "¿Quién contará a las otras salas lo que encontramos?",
      },
      script: {
        en: "One person, one minute. The card with your results is already made.",
        es: "Una persona, un minuto. La tarjeta con sus resultados ya está hecha.",
      },
      field: null,
    },
    {
      key: "peer_sharing",
      block: "close",
      kind: "share",
      minutes: 10,
      title: { en: "Peer sharing", es: "Puesta en común" },
      prompt: {
        en: "Thoughts about developing or refining your theory of change? How will you use this in your community?",
        es: "¿Qué piensa sobre desarrollar o afinar su teoría del cambio? ¿Cómo usará esto en su comunidad?",
      },
      script: {
        en: "Show one room at a time. Each reporter has a minute, then the two questions to everyone.",
        es: "Muestre una sala a la vez. Cada persona tiene un minuto; luego, las dos preguntas para todos.",
      },
      field: null,
    },
    {
      key: "close",
      block: "close",
      kind: "poll",
      minutes: 5,
      title: { en: "Next steps and resources", es: "Próximos pasos y recursos" },
      prompt: {
        en: "Which training would help you most next?",
        es: "¿Qué capacitación le ayudaría más ahora?",
      },
      script: {
        en: "Thank people. Say when and where they will see what became of their notes.",
        es: "Agradezca. Diga cuándo y dónde verán qué pasó con sus notas.",
      },
      field: null,
    },
  ],
};

/** Minutes of one block, as printed on the facilitator's agenda. */
export function minutesOf(block: WorkshopStage["block"], template: WorkshopTemplate = breakoutTemplate): number {
  return template.stages.filter((stage) => stage.block === block).reduce((sum, stage) => sum + stage.minutes, 0);
}
