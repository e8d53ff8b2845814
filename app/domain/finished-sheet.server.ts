import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { locale } from "~/content/messages";

/** Something set as HTML for good, and what the page around it says of it. */
type Sheet = { readonly html: string };

/** So much is kept of each kind of sheets, in letters: a hundred long ones. */
const most = 24_000_000;

/** Keeps sheets of one kind: each is made once for all readers of one language who read the same facts, also when they come at the
 *  same time. `facts` must hold all that is made of, but the language, or a mark that changes with it. */
export function finishedSheets<T extends Sheet>(): (facts: unknown, make: () => T | Promise<T>) => Promise<T> {
  const kept = new LRUCache<string, T, () => T | Promise<T>>({
    maxSize: most,
    sizeCalculation: ({ html }) => Math.max(1, html.length),
    fetchMethod: async (_key, _before, { context: make }) => make(),
  });
  return (facts, make) => kept.forceFetch(`${locale()} ${createHash("sha256").update(JSON.stringify(facts, plainly)).digest("base64url")}`, { context: make });
}

/** A view as HTML. `kind` keeps its ids apart from those of the page. */
export function setAsHtml(kind: string, view: ReactElement): string {
  return renderToStaticMarkup(view, { identifierPrefix: kind });
}

/** JSON leaves out what is in a map. */
function plainly(_name: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
