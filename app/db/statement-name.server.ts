import { createHash } from "node:crypto";

/** As many texts have a name at most: each connection keeps a plan of each (some 20 kB). */
const most = 500;
/** What PostgreSQL calls the statement of which it keeps nothing. */
const unnamed = "";
const names = new Map<string, string>();

/** The name under which a connection of PostgreSQL keeps the plan of a text with places for values, so that it is planned once and
 *  not on every page. Past the limit it is empty, and the text is planned each time. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= most) return unnamed;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  names.set(text, name);
  return name;
}

/** A statement whose plan is kept; see `statementName`. */
export function prepared(text: string, values: readonly unknown[] = []) {
  return { text, values: [...values], name: statementName(text) };
}
