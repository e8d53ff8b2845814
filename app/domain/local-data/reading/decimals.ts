import { bareNumber, isPercent, markIn, type Decimals } from "./numeral";

/** What the numbers of a column can be: whole (counts), shares, or anything. */
export type NumberSort = "whole" | "share" | "any";

/** How a column writes its decimals, and by which cell that can be seen. */
export type DecimalsFound = {
  /** Null when the column does not say: then somebody has to. */
  readonly decided: Decimals | null;
  /** A cell with a point or a comma; null where there is none, and nothing to decide. */
  readonly example: string | null;
};

/** Decides once for a whole column: "0,523" beside "1,250" makes both decimals. A number such as "1,250" alone may be either, but
 *  a count has no decimals, and a share is never a thousand. */
export function decimalsIn(cells: readonly string[], sort: NumberSort): DecimalsFound {
  const seen = cells.flatMap((cell) => {
    const shown = shownBy(cell, sort);
    return shown === null ? [] : [{ cell, shown }];
  });
  const certain = seen.filter(({ shown }) => shown !== "either");
  const kinds = new Set(certain.map(({ shown }) => shown));
  const example = (certain[0] ?? seen[0])?.cell ?? null;
  if (example === null) return { decided: "point", example };
  const [only] = kinds;
  return { decided: kinds.size === 1 && only !== undefined && only !== "either" ? only : null, example };
}

/** What one cell shows by itself; null where it has no mark, or is no number in either way. */
function shownBy(cell: string, sort: NumberSort): Decimals | "either" | null {
  if (markIn(cell) !== null) return null;
  const bare = bareNumber(cell).replace(/^[-+]/, "");
  if (!/^[\d.,]*\d[\d.,]*$/.test(bare)) return null;
  const marks = bare.replace(/\d/g, "");
  if (marks === "") return null;
  if (marks.includes(".") && marks.includes(",")) return both(bare);
  const decimal: Decimals = marks[0] === "." ? "point" : "comma";
  const other: Decimals = decimal === "point" ? "comma" : "point";
  if (marks.length > 1) return /^[1-9]\d{0,2}([.,]\d{3})+$/.test(bare) ? other : null;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return decimal;
  if (sort === "whole") return other;
  return sort === "share" || isPercent(cell) ? decimal : "either";
}

/** Of two marks in one number the last is the decimal one, when the other sets off thousands. */
function both(bare: string): Decimals | null {
  if (/^[1-9]\d{0,2}(,\d{3})+\.\d*$/.test(bare)) return "point";
  return /^[1-9]\d{0,2}(\.\d{3})+,\d*$/.test(bare) ? "comma" : null;
}
