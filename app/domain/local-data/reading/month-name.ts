/** Months as people and spreadsheet programs write them, in English and Spanish, by their first three letters. */
const names: readonly (readonly string[])[] = [
  ["jan", "ene"], ["feb"], ["mar"], ["apr", "abr"], ["may"], ["jun"], ["jul"], ["aug", "ago"], ["sep", "set"], ["oct"], ["nov"], ["dec", "dic"],
];

const whole = /^(january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|[a-z]{3,4})\.?$/i;

/** The number of a month by its name ("January", "ene", "Sept."); null when it is none. */
export function monthNamed(word: string): number | null {
  if (!whole.test(word)) return null;
  const at = names.findIndex((own) => own.some((start) => word.toLowerCase().startsWith(start)));
  if (at < 0) return null;
  // Four letters are a month only where people write it so.
  const bare = word.replace(/\.$/, "").toLowerCase();
  return bare.length === 4 && !["sept", "june", "july", "mayo"].includes(bare) ? null : at + 1;
}
