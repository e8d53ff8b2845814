/** Small words that only one of the two languages has and that hardly a sentence does without. */
const small = {
  en: "the of and to in is for that with are on be by at from have we our their they who which this will can more or an it was were when what how than but you your there these been should where into about each while also only other all",
  es: "de la el que en y los las del para con por una un es se su sus al lo como más o está han ha este esta estos estas cuando quien quienes hay nuestra nuestro nuestras nuestros ser pero sin sobre entre hasta desde donde también porque qué cada según ya les le nos muy todos todas fue era",
} as const;

const words = { en: new Set(small.en.split(" ")), es: new Set(small.es.split(" ")) } as const;

/** What people said of the language of their words, by the words. */
export type Told = Readonly<Record<string, "en" | "es">>;

/** In which language a text of a plan is: what was said of it, else what it sounds like; null when neither tells. */
export function languageOfWords(text: string, told: Told = {}): "en" | "es" | null {
  return (Object.hasOwn(told, text) ? told[text] : null) ?? spokenLanguage(text);
}

/** Which of the two languages of the planner a text is written in; null when it is too short or does not say. */
export function spokenLanguage(text: string): "en" | "es" | null {
  let [english, spanish] = [0, 0];
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (words.en.has(word)) english += 1;
    if (words.es.has(word)) spanish += 1;
  }
  if (Math.max(english, spanish) < 2) return null;
  if (english > 2 * spanish) return "en";
  return spanish > 2 * english ? "es" : null;
}
