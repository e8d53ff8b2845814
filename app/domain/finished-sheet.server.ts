import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { locale } from "~/content/messages";

/** Something set as HTML for good, and what the page around it says of it. */
type Sheet = { readonly html: string };

/** Sheets that are kept, in letters: some hundred long ones. */
const kept = new LRUCache<string, Sheet>({ maxSize: 48_000_000, sizeCalculation: ({ html }) => html.length });

/** A sheet that is made once for all readers of one language who read the same facts. `facts` must hold all that `make` looks at but
 *  the language; `kind` tells apart who asks, and `T` belongs to it. */
export class SheetMaker<Facts, T extends Sheet> {
  constructor(
    private readonly kind: string,
    private readonly make: (facts: Facts) => T,
    private readonly own = new WeakSet<Sheet>(),
  ) {}

  of(facts: Facts): T {
    const key = `${this.kind} ${locale()} ${createHash("sha256").update(JSON.stringify(facts, plainly)).digest("base64url")}`;
    const known = kept.get(key);
    if (known !== undefined && this.isOwn(known)) return known;
    const sheet = this.make(facts);
    this.own.add(sheet);
    kept.set(key, sheet);
    return sheet;
  }

  private isOwn(sheet: Sheet): sheet is T {
    return this.own.has(sheet);
  }
}

/** A view as HTML. `kind` keeps its ids apart from those of the page. */
export function setAsHtml(kind: string, view: ReactElement): string {
  return renderToStaticMarkup(view, { identifierPrefix: kind });
}

/** JSON leaves out what is in a map. */
function plainly(_name: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
