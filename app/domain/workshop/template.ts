import type { Text } from "~/content/text";
import type { NodeKind } from "../theory/theory";

/** What people answer, and where a kept answer goes in the theory-of-change worksheet of step 7. */
export type Answers = Extract<NodeKind, "vision" | "value" | "outcome" | "precondition" | "relationship" | "next_step">;

/** write: alone and private · read: notes are open · group: put alike ideas together ·
 *  vote: dots · decide: keep, later or not now, with a reason. */
export type StageKind = "write" | "read" | "group" | "vote" | "decide";

export type PlannedPrompt = { readonly answers: Answers; readonly question: Text; readonly example: Text };

export type PlannedStage = {
  /** Names the stage for good: rows keep it, words may change. */
  readonly key: string;
  readonly block: 1 | 2 | 3;
  readonly kind: StageKind;
  readonly minutes: number;
  /** Which answers this stage asks for or works on. */
  readonly about: readonly Answers[];
  readonly title: Text;
  /** For the facilitator alone: what to say and what to do when a room falls silent. */
  readonly script: Text;
};

export const blocks: readonly Text[] = [
  { en: "Vision, values and outcomes", es: "Visión, valores y resultados" },
  { en: "What must be true, and who we need", es: "Qué debe cumplirse y a quién necesitamos" },
  { en: "Next steps", es: "Próximos pasos" },
];

export const prompts: readonly PlannedPrompt[] = [
  {
    answers: "vision",
    question: { en: "Finish the sentence: our community will be a place where…", es: "Termine la frase: nuestra comunidad será un lugar donde…" },
    example: { en: "…every job pays enough to live on.", es: "…todo trabajo alcanza para vivir." },
  },
  {
    answers: "value",
    question: {
      en: "What do we believe that makes us want this? Think of money, voice, belonging and race.",
      es: "¿En qué creemos para querer esto? Piense en dinero, voz, pertenencia y raza.",
    },
    example: { en: "People closest to a problem know it best.", es: "Quien vive un problema es quien mejor lo conoce." },
  },
  {
    answers: "outcome",
    question: { en: "What will you see if you live in that vision?", es: "¿Qué verá usted si vive en esa visión?" },
    example: { en: "Fewer families with debt in collections.", es: "Menos familias con deudas en cobranza." },
  },
  {
    answers: "precondition",
    question: { en: "What needs to change here before that can happen?", es: "¿Qué tiene que cambiar aquí antes de que eso pueda pasar?" },
    example: { en: "Buses run until the late shift ends.", es: "Los autobuses pasan hasta que termina el turno de noche." },
  },
  {
    answers: "relationship",
    question: { en: "Who must we work closely with, and for what?", es: "¿Con quién debemos trabajar de cerca y para qué?" },
    example: { en: "The bus agency, to change evening routes.", es: "La agencia de autobuses, para cambiar las rutas de la noche." },
  },
  {
    answers: "next_step",
    question: { en: "What is one next step we could take?", es: "¿Qué próximo paso podríamos dar?" },
    example: { en: "Invite the bus agency to our March meeting.", es: "Invitar a la agencia de autobuses a la reunión de marzo." },
  },
];

const alone: Text = { en: "Everyone is writing alone", es: "Cada persona escribe a solas" };

/** The 30-minute breakout "Developing your theory of change": three blocks of ten minutes, each person writing
 *  first, then together. The order comes from the workshop's source; the timings inside a block are ours. */
export const breakout: readonly PlannedStage[] = [
  {
    key: "vision", block: 1, kind: "write", minutes: 2, about: ["vision"], title: alone,
    script: {
      en: "Ask everyone to finish one sentence, alone and in silence. Nothing is shared yet. A picture in plain words is better than a slogan.",
      es: "Pida que cada persona termine una frase, a solas y en silencio. Nada se comparte todavía. Una imagen en palabras sencillas vale más que un lema.",
    },
  },
  {
    key: "value", block: 1, kind: "write", minutes: 2, about: ["value"], title: alone,
    script: {
      en: "One belief per note. Offer four doors in: money, having a say, belonging, race.",
      es: "Una creencia por nota. Ofrezca cuatro entradas: dinero, tener voz, pertenencia, raza.",
    },
  },
  {
    key: "read", block: 1, kind: "read", minutes: 1, about: ["vision", "value"], title: { en: "Read what others wrote", es: "Lean lo que escribieron los demás" },
    script: {
      en: "The notes are open now, without names. Give people a quiet minute to read before anyone talks.",
      es: "Las notas ya están abiertas, sin nombres. Dé un minuto tranquilo para leer antes de hablar.",
    },
  },
  {
    key: "agree", block: 1, kind: "decide", minutes: 1, about: ["vision", "value"], title: { en: "Agree on a vision and values", es: "Acuerden una visión y valores" },
    script: {
      en: "Each room keeps one vision, or writes a better one, and the beliefs it rests on. Good enough for today is enough.",
      es: "Cada sala se queda con una visión, o escribe una mejor, y con las creencias que la sostienen. Por hoy basta con que sea buena.",
    },
  },
  {
    key: "outcome", block: 1, kind: "write", minutes: 2, about: ["outcome"], title: alone,
    script: {
      en: "Ask: if a neighbor walked through town in that future, what would they see? Results, not programs.",
      es: "Pregunte: si un vecino caminara por el pueblo en ese futuro, ¿qué vería? Resultados, no programas.",
    },
  },
  {
    key: "choose", block: 1, kind: "decide", minutes: 2, about: ["outcome"], title: { en: "Choose up to three outcomes", es: "Elijan hasta tres resultados" },
    script: {
      en: "Up to three are kept per room. The others are marked for later, not thrown away. Ask for the reason behind each.",
      es: "Cada sala se queda con hasta tres. Los demás quedan para después, no se tiran. Pida la razón de cada uno.",
    },
  },
  {
    key: "precondition", block: 2, kind: "write", minutes: 2, about: ["precondition"], title: alone,
    script: {
      en: "Remind the room that one idea per note is enough, and that these are things that must be true before anything else can happen. If a table falls silent, ask: who decides this today?",
      es: "Recuerde que basta una idea por nota, y que son cosas que deben cumplirse antes de que pase lo demás. Si una sala se queda callada, pregunte: ¿quién decide esto hoy?",
    },
  },
  {
    key: "group", block: 2, kind: "group", minutes: 2, about: ["precondition"], title: { en: "Put alike ideas together", es: "Junten las ideas parecidas" },
    script: {
      en: "Anyone may move a note. Nobody needs to ask. A note that fits nowhere stays alone: it may matter most.",
      es: "Cualquiera puede mover una nota sin pedir permiso. Una nota que no encaja se queda sola: puede ser la más importante.",
    },
  },
  {
    key: "dots", block: 2, kind: "vote", minutes: 1, about: ["precondition"], title: { en: "Place your dots", es: "Coloquen sus puntos" },
    script: {
      en: "Three dots each, several on one idea if you like. Counts stay hidden until you move on. Dots are advice, the room decides.",
      es: "Tres puntos por persona, varios en una idea si quieren. El conteo no se ve hasta que usted avance. Los puntos aconsejan, la sala decide.",
    },
  },
  {
    key: "decide", block: 2, kind: "decide", minutes: 3, about: ["precondition"], title: { en: "Decide what to keep", es: "Decidan qué conservar" },
    script: {
      en: "For each idea: keep, later or not now, and one line on why. Ask: could it happen without this? If yes, it can wait.",
      es: "Para cada idea: conservar, después o ahora no, y una línea del porqué. Pregunte: ¿podría pasar sin esto? Si la respuesta es sí, puede esperar.",
    },
  },
  {
    key: "relationship", block: 2, kind: "write", minutes: 2, about: ["relationship"], title: alone,
    script: {
      en: "Name people and organizations by their role, not private persons. Say what for.",
      es: "Nombre organizaciones y funciones, no personas privadas. Diga para qué.",
    },
  },
  {
    key: "next_step", block: 3, kind: "write", minutes: 2, about: ["next_step"], title: alone,
    script: {
      en: "Small and soon beats big and someday. What could happen in the next month?",
      es: "Algo pequeño y pronto vale más que algo grande algún día. ¿Qué podría pasar en el próximo mes?",
    },
  },
  {
    key: "commit", block: 3, kind: "decide", minutes: 8, about: ["relationship", "next_step"], title: { en: "Agree on next steps", es: "Acuerden los próximos pasos" },
    script: {
      en: "For each step that is kept, say what, who and by when in the reason. Then choose who will tell the other rooms about it.",
      es: "Para cada paso que se conserve, diga en la razón qué, quién y para cuándo. Después elijan quién lo contará a las otras salas.",
    },
  },
];

/** The planned stage a stored stage stands for. */
export function planned(key: string): PlannedStage {
  const stage = breakout.find((one) => one.key === key);
  if (stage === undefined) throw new Error(`No stage of the breakout is called ${key}`);
  return stage;
}

/** The question that asks for an answer. */
export function promptFor(answers: Answers): PlannedPrompt {
  const prompt = prompts.find((one) => one.answers === answers);
  if (prompt === undefined) throw new Error(`Nothing in the breakout asks for ${answers}`);
  return prompt;
}
