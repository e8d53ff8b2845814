/** Whether a text can be kept. PostgreSQL stores neither U+0000 nor half of a surrogate pair; nobody types them, but they come
 *  along when something is copied out of a broken file. */
export function isKeepable(text: string): boolean {
  return !/\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

/** The same for every text in a value made of JSON, names of its parts included. */
export function holdsOnlyKeepable(value: unknown): boolean {
  if (typeof value === "string") return isKeepable(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, part]) => isKeepable(name) && holdsOnlyKeepable(part));
}
