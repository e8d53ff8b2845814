import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { locale } from "~/content/messages";

/** Something set as HTML for good, and what the page around it says of it. */
type Sheet = { readonly html: string };

/** So much is kept of each kind of sheets, in letters: a hundred long ones. */
const most = 24_000_000;

/** Makes sheets of one kind, each once for all readers of one language who read the same facts. `facts` must hold all that `make` looks
 *  at but the language. */
export function madeOnce<Facts, T extends Sheet>(make: (facts: Facts) => T): (facts: Facts) => T {
  const kept = new LRUCache<string, T>({ maxSize: most, sizeCalculation: ({ html }) => Math.max(1, html.length) });
  return (facts) => {
    const key = `${locale()} ${createHash("sha256").update(JSON.stringify(facts, plainly)).digest("base64url")}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const sheet = make(facts);
    kept.set(key, sheet);
    return sheet;
  };
}

/** A view as HTML. `kind` keeps its ids apart from those of the page. */
export function setAsHtml(kind: string, view: ReactElement): string {
  return renderToStaticMarkup(view, { identifierPrefix: kind });
}

/** JSON leaves out what is in a map. */
function plainly(_name: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
