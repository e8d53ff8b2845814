import { useMemo } from "react";

/** What a page shows, written as one text. A page's data goes to the browser value by value, each with a number of its own; for the
 *  thousands of small ones of a long page that takes longer than reading them. Holds what JSON holds: no dates, no maps. */
export type Packed<Value> = { readonly text: string; /** Where it was packed: the very same value, which is not sent. */ readonly holds?: Value };

export function pack<Value>(value: Value): Packed<Value> {
  return Object.defineProperty({ text: JSON.stringify(value) }, "holds", { value });
}

export function unpack<Value>({ text, holds }: Packed<Value>): Value {
  return holds ?? JSON.parse(text);
}

/** The value again, read once for each text: an answer that says the same is the same, and nothing on the page is drawn anew. */
export function useUnpacked<Value>({ text, holds }: Packed<Value>): Value {
  return useMemo(() => holds ?? unpack<Value>({ text }), [text, holds]);
}
