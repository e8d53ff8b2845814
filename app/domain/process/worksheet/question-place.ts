import { worksheets } from "~/content/steps";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { partsOf } from "./question-parts";

/** What is asked at each place of each worksheet, by the key of the worksheet and the name of the place. */
const asked: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(worksheets.map(({ key }) => [key, placesOf(fieldsOf(key))]));

/** The question at a place of a worksheet ("principle_commitments.equity"; "data_sharing.rating" where the rows are always the
 *  same), or undefined where the guide asks nothing: nothing is stored there. */
export function questionAt(worksheet: string, place: string): Field | undefined {
  return asked.get(worksheet)?.get(place);
}

/** Every place of a worksheet that can hold an answer, with its question. */
export function questionPlaces(worksheet: string): ReadonlyMap<string, Field> {
  return asked.get(worksheet) ?? new Map();
}

function placesOf(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const rows = fields.flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key }) => `${key}.`) : []));
  const prefixes = rows.length > 0 ? rows : [""];
  return new Map(prefixes.flatMap((prefix) => fields.flatMap((field) => cellsOf(field, prefix))));
}

function cellsOf(field: Field, prefix: string): readonly (readonly [place: string, question: Field])[] {
  if (isGiven(field)) return [];
  const place = `${prefix}${field.key}`;
  return partsOf(field)?.flatMap((part) => cellsOf(part, `${place}.`)) ?? [[place, field]];
}

/** What nobody types: it is fixed, worked out, or a file. */
function isGiven({ control }: Field): boolean {
  return control === "fixed" || control === "derived" || control === "file";
}
