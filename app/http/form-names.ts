import { z } from "zod";

/** The names that the fields of a form may have. */
export type FormNames = {
  /** How many fields a browser sends at most when it fills the form. */
  readonly most: number;
  /** Whether a field of the form can be called so: "email", "roles", "places[3].reason". */
  readonly has: (name: string) => boolean;
  /** How many rows the list called so may have: "milestones"; 0 when there is no such list. */
  readonly lengthOf: (list: string) => number;
};

/** As many entries a list may have that does not say so itself. */
const unsaid = 100;

/** For each name, with [] in place of every number, the lengths of the lists it goes through. */
type Known = Map<string, readonly number[]>;

/**
 * The names in a form, read off its schema. They are looked at before the library sees them: it builds lists as long as a
 * name says ("email[300000000]") and objects as deep.
 */
export function namesOf(schema: z.ZodType): FormNames {
  const fields: Known = new Map();
  const lists: Known = new Map();
  collect(schema, { name: "", lengths: [], fields, lists });
  const longest = Math.max(0, ...[...fields.keys()].map((name) => name.length + 4 * name.split("[").length));
  return {
    has: (name) => name.length <= longest && inside(fields, name),
    most: [...fields].filter(([name]) => !name.endsWith("[]")).reduce((sum, [, lengths]) => sum + lengths.reduce((product, length) => product * length, 1), 0),
    lengthOf: (list) => (list.length <= longest && inside(lists, list) ? (lists.get(pattern(list))?.at(-1) ?? 0) : 0),
  };
}

type Place = { readonly name: string; readonly lengths: readonly number[]; readonly fields: Known; readonly lists: Known };

function collect(schema: z.core.$ZodType, place: Place): void {
  if (schema instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(schema.shape)) collect(part, { ...place, name: place.name === "" ? key : `${place.name}.${key}` });
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) collect(option, place);
  } else if (schema instanceof z.ZodArray) {
    const lengths = [...place.lengths, lengthOf(schema)];
    collect(schema.element, { ...place, lengths, name: `${place.name}[]` });
    // A list of plain values may also come as one name several times; one of rows has buttons.
    const plain = place.fields.has(`${place.name}[]`);
    (plain ? place.fields : place.lists).set(place.name, lengths);
  } else if (schema instanceof z.ZodPipe) {
    collect(schema.in instanceof z.ZodTransform ? schema.out : schema.in, place);
  } else if (hasInside(schema)) {
    collect(schema.def.innerType, place);
  } else {
    place.fields.set(place.name, place.lengths);
  }
}

function lengthOf({ def: { checks = [] } }: z.ZodArray): number {
  const said = checks.flatMap((check) => (check instanceof z.core.$ZodCheckMaxLength ? [check._zod.def.maximum] : []));
  return said.length > 0 ? Math.min(...said) : unsaid;
}

function hasInside(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodDefault | z.ZodNullable | z.ZodCatch | z.ZodReadonly | z.ZodPrefault | z.ZodNonOptional {
  return [z.ZodOptional, z.ZodDefault, z.ZodNullable, z.ZodCatch, z.ZodReadonly, z.ZodPrefault, z.ZodNonOptional].some((kind) => schema instanceof kind);
}

/** Whether a name is known and every number in it lies inside its list. */
function inside(known: Known, name: string): boolean {
  const lengths = known.get(pattern(name));
  return lengths !== undefined && !/\[\]./.test(name) && [...name.matchAll(numbered)].every(([, number], at) => Number(number) < (lengths[at] ?? 0));
}

/** A number in brackets as browsers write it. */
const numbered = /\[(0|[1-9]\d{0,5})\]/g;

function pattern(name: string): string {
  return name.replace(numbered, "[]");
}
