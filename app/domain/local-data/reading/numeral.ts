/** What parts the decimals of a number from its whole part. */
export type Decimals = "point" | "comma";

/** What one cell of a coalition's file says. `hidden`: the source has hidden a small count. `missing`: nothing was written. */
export type Numeral = { readonly is: "number"; readonly value: number; readonly percent: boolean } | { readonly is: "hidden" | "missing" | "unreadable" };

/** Marks by which agencies write a count they have hidden. */
const hiddenMarks = /^(\*+|s|sup\.?|suppressed|suprimid[oa]|ocult[oa]|hidden|(<|<=|≤|less than|menos de)\s*\d+%?)$/i;
const missingMarks = /^(|-+|–|—|\.|\.\.+|n\/?a|n\/?d|null|none|nan|#n\/a|no data|sin datos?)$/i;

/** Thousands are set off in threes behind one to three digits of which the first is no zero: "0,523" is no such number. */
const grouped = { point: /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, comma: /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/ };
const plain = { point: /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?$/i, comma: /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d{1,2})?$/i };

/** Reads "1,234.5", "12 %", "$40", and where the file writes decimals with a comma "1.234,5". */
export function readNumeral(cell: string, decimals: Decimals): Numeral {
  const said = markIn(cell);
  if (said !== null) return { is: said };
  const bare = bareNumber(cell);
  if (!grouped[decimals].test(bare) && !plain[decimals].test(bare)) return { is: "unreadable" };
  const value = Number(decimals === "point" ? bare.replaceAll(",", "") : bare.replaceAll(".", "").replace(",", "."));
  return Number.isFinite(value) ? { is: "number", value, percent: isPercent(cell) } : { is: "unreadable" };
}

/** Whether a cell says in some other way than by a number that there is nothing to read. */
export function markIn(cell: string): "missing" | "hidden" | null {
  if (cell.length > longest) return null;
  const text = spaced(cell);
  if (missingMarks.test(text)) return "missing";
  return hiddenMarks.test(text) ? "hidden" : null;
}

/** No number is longer; what is would take the patterns far longer than it is long. */
const longest = 60;

/** The number in a cell without currency, percent sign and the spaces that set off thousands; nothing where there can be none. */
export function bareNumber(cell: string): string {
  if (cell.length > longest) return "";
  return spaced(cell).replace(/^([-+]?)\s*[$€£]\s*/, "$1").replace(/\s*%$/, "").replace(/\s*€$/, "").replace(/^−/, "-").replace(/(?<=\d) (?=\d{3}\b)/g, "");
}

export function isPercent(cell: string): boolean {
  return spaced(cell).endsWith("%");
}

function spaced(cell: string): string {
  return cell.replace(/[\u00a0\u202f]/g, " ").trim();
}
