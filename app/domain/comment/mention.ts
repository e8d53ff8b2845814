/** Who a text speaks to: "@" and a name. Rules only. */

export type Called = { readonly id: string; /** As the text calls them, without the "@". */ readonly called: string };
type Named = { readonly id: string; readonly name: string };

/** What is read out of a text: the people it speaks to, and the first word after an "@" that names nobody, or several. */
export type Mentions = { readonly people: readonly Called[]; readonly unknown: string | null; readonly several: string | null };

/** An "@" that begins a name: at the start, or after a space or an opening mark; those inside an e-mail address do not. */
const marks = /(?<![\p{L}\p{N}._%+-])@(?=\p{L})/gu;
const word = /^[\p{L}\p{M}’'-]+/u;

/** The people that a text speaks to among those here: by the whole name, the longest first, or by a first name that only one person
 *  has. People with the same whole name are all meant. Capitals and accents do not matter. */
export function mentionsIn(text: string, here: readonly Named[]): Mentions {
  const found = [...text.matchAll(marks)].map(({ index }) => personAt(text.slice(index + 1), here));
  const people = new Map(found.flatMap((one) => one.people).map((one) => [one.id, one]));
  return { people: [...people.values()], unknown: found.find(({ unknown }) => unknown !== null)?.unknown ?? null, several: found.find(({ several }) => several !== null)?.several ?? null };
}

function personAt(rest: string, here: readonly Named[]): Mentions {
  const whole = here.filter(({ name }) => begins(rest, name)).toSorted((one, other) => other.name.length - one.name.length);
  const longest = whole[0]?.name.length;
  if (longest !== undefined) return { people: whole.filter(({ name }) => name.length === longest).map(({ id }) => ({ id, called: rest.slice(0, longest) })), unknown: null, several: null };
  const first = word.exec(rest)?.[0] ?? "";
  const [one, ...others] = here.filter(({ name }) => folded(name.split(" ")[0] ?? "") === folded(first));
  if (!one) return { people: [], unknown: first, several: null };
  return others.length === 0 ? { people: [{ id: one.id, called: first }], unknown: null, several: null } : { people: [], unknown: null, several: first };
}

/** Whether a text begins with a name that ends there. */
function begins(text: string, name: string): boolean {
  return folded(text.slice(0, name.length)) === folded(name) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(name.length));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export type Piece = { readonly words: string; readonly mention: boolean };

/** A text in pieces, those that speak to somebody apart. */
export function piecesOf(text: string, called: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index } of text.matchAll(marks)) {
    const name = called.filter((one) => text.startsWith(one, index + 1)).toSorted((one, other) => other.length - one.length)[0];
    if (name === undefined || index < from) continue;
    pieces.push({ words: text.slice(from, index), mention: false }, { words: `@${name}`, mention: true });
    from = index + 1 + name.length;
  }
  return [...pieces, { words: text.slice(from), mention: false }].filter(({ words }) => words !== "");
}
