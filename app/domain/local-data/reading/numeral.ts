/** What one cell of a coalition's file says. `hidden`: the source has hidden a small count. `missing`: nothing was written. */
export type Numeral = { readonly is: "number"; readonly value: number; readonly percent: boolean } | { readonly is: "hidden" | "missing" | "unreadable" };

/** Marks by which agencies write a count they have hidden. */
const hiddenMarks = /^(\*+|s|sup\.?|suppressed|suprimid[oa]|ocult[oa]|hidden|(<|<=|≤|less than|menos de)\s*\d+%?)$/i;
const missingMarks = /^(|-+|–|—|\.|\.\.+|n\/?a|n\/?d|null|none|nan|#n\/a|no data|sin datos?)$/i;

const grouped = { point: /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/, comma: /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/ };
const plain = { point: /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?$/i, comma: /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d{1,2})?$/i };

/** No number is written with more signs. Patterns take far longer over a longer cell than it is long. */
const longest = 60;

/** Reads "1,234.5", "12 %", "$40", and where the file writes decimals with a comma "1.234,5". */
export function readNumeral(cell: string, decimals: "point" | "comma"): Numeral {
  const text = cell.replace(/[\u00a0\u202f]/g, " ").trim();
  if (text.length > longest) return { is: "unreadable" };
  if (missingMarks.test(text)) return { is: "missing" };
  if (hiddenMarks.test(text)) return { is: "hidden" };
  const percent = text.endsWith("%");
  const bare = text.replace(/^([-+]?)\s*[$€£]\s*/, "$1").replace(/\s*%$/, "").replace(/^−/, "-").replace(/(?<=\d) (?=\d{3}\b)/g, "");
  if (!grouped[decimals].test(bare) && !plain[decimals].test(bare)) return { is: "unreadable" };
  const value = Number(decimals === "point" ? bare.replaceAll(",", "") : bare.replaceAll(".", "").replace(",", "."));
  return Number.isFinite(value) ? { is: "number", value, percent } : { is: "unreadable" };
}
