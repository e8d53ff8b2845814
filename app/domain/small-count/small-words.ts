import { usualSmallest } from "./counted";

/** What stands instead of a small count inside a text: the same in every language, and read out as "less than 11". */
export const fewer = `<${usualSmallest}`;

/** Who is counted, as words end a count of people in English and Spanish. */
const people = [
  "people|persons?|individuals?|residents?|households?|famil(?:y|ies)|students?|pupils?|child(?:ren)?|kids?|teens?|teenagers?|adults?|seniors?|elders?|parents?|mothers?|fathers?|wom[ae]n|m[ae]n|girls?|boys?|babies|infants?|tenants?|renters?|homeowners?|workers?|employees?|clients?|patients?|participants?|members?|neighbors?|veterans?|immigrants?|refugees?|voters?|victims?|officials?|enrollees?|learners?|graduates?|respondents?|arrests?|deaths?|births?|cases?",
  "personas?|individuos?|residentes?|hogar(?:es)?|familias?|estudiantes?|alumn[oa]s?|niñ[oa]s?|menores|j[oó]ven(?:es)?|adolescentes?|adult[oa]s?|madres?|padres?|mujer(?:es)?|hombres?|beb[eé]s?|inquilin[oa]s?|trabajador(?:es|as?)?|emplead[oa]s?|pacientes?|participantes?|integrantes?|miembros?|vecin[oa]s?|veteran[oa]s?|inmigrantes?|votantes?|v[ií]ctimas?|funcionari[oa]s?|arrestos?|muertes?|nacimientos?|casos?",
].join("|");

const figure = String.raw`(?<![\d.,$€#/:%–—-])(?:10|[1-9])(?![\d%°]|[.,/:–—-]\d|\s*(?:%|percent|por ciento))`;
const spelled = "(?<![\\p{L}\\p{N}])(?:two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?![\\p{L}\\p{N}])";
/** "1 in 4 families", "9 out of 10", "grade 3 students", "tres de cada cuatro": parts of a whole and names are no counts. */
const noCountBefore = String.raw`(?<!(?:\b(?:in|of|per|every|each|grades?|ages?|aged|district|ward|step|route|de|cada|por|grado|edad|distrito|paso|ruta)\s{1,3}))`;
/** Adjectives may stand between a number and its people; small words end what is counted. */
const adjective = String.raw`(?!(?:to|of|in|for|by|with|and|or|the|a|an|that|who|which|from|at|on|per|as|than|out|years?|months?|weeks?|days?|hours?|y|e|o|de|del|para|por|con|en|que|a|al|los|las|el|la|un|una|años?|meses|semanas?|días?|horas?|veces)(?![\p{L}]))[\p{L}][\p{L}'’-]*\s+`;
const noMore = String.raw`(?![\p{L}-]|\s+(?:programs?|plans?|meetings?|groups?|centers?|services?|organizations?|councils?|boards?|sites?|workshops?|sessions?|years?))`;

/** A number before its people: "7 homeless students", "cuatro familias". */
const before = new RegExp(`${noCountBefore}(?:${figure}|${spelled})(?=\\s+(?:${adjective}){0,2}(?:${people})${noMore})`, "giu");
/** A number behind its people: "Homeless students, 2025: 4", "Hispanic pupils (7)", "n = 5". */
const after = new RegExp(`(?<=(?<!\\p{L})(?:${people})(?!\\p{L})[^.;:=()\\n]{0,60}[:=(]\\s{0,3})${figure}(?!\\s*(?:in|of|out|de|de cada)(?!\\p{L}))`, "giu");
const sample = new RegExp(`(?<=(?<!\\p{L})n\\s{0,3}[:=]\\s{0,3})${figure}`, "giu");

/** A text in which no count of 1 to 10 people can be read any more. It finds what reads as such a count, in English and Spanish;
 *  what only people who know more can read as one, no rule finds. */
export function veilWords(text: string): string {
  return [before, after, sample].reduce((veiled, rule) => veiled.replace(rule, fewer), text);
}
