import type { Community } from "./geography";

/** Whether what was typed may be a ZIP code: five digits, which the codes of counties have too. */
export function mayBeZip(typed: string): boolean {
  return /^\d{5}(-\d{4})?$/.test(typed.trim());
}

/** Whether what was typed says the name of a place in full: "Forsyth County", "forsyth", "forsyth, nc", "Forsyth NC". The beginning
 *  of a name is not the name: it may be that of a small town, which is not listed. */
export function isFullName(typed: string, { name }: Pick<Community, "name">): boolean {
  const [asked, whole] = [typed.trim(), name].map((text) => text.toLowerCase());
  const bare = whole?.replace(/ (county|parish|borough|census area|municipality|city and borough|planning region|city|town|village)$/, "");
  return asked !== undefined && [whole, bare].some((known) => known !== undefined && (asked === known || asked.startsWith(`${known},`) || asked.startsWith(`${known} `)));
}
