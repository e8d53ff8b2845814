/** The name under which a button carries fields of its own. A form can have one value for each button only; where a list has three
 *  buttons a row, the fields of each are written into that value as an address writes them. */
export const carrier = "carried-fields";

/** Fields as a button carries them. */
export function carried(fields: Readonly<Record<string, string>>): { readonly name: string; readonly value: string } {
  return { name: carrier, value: new URLSearchParams(fields).toString() };
}
