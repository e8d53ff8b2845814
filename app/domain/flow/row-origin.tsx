import { createContext, useContext } from "react";

/** Where rows of a worksheet came from, in words, by their id. */
const Origins = createContext<Readonly<Record<string, string>>>({});

export const RowOrigins = Origins.Provider;

/** Says at a row where it came from; nothing where somebody added it here. */
export function RowOrigin({ item }: { readonly item: string | null }) {
  const words = useContext(Origins)[item ?? ""];
  return words === undefined ? null : <p className="mt-3 text-small text-ink-2">{words}</p>;
}
