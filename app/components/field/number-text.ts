/** How a number that a person typed is read, whatever language they write numbers in. Pure; runs anywhere. */

export type TypedNumber = {
  /** Null where the text is empty or no number. */
  readonly value: number | null;
  /** The other number that the same text may mean: a comma or a point before three digits may part thousands or decimals. */
  readonly other: number | null;
};

const nothing: TypedNumber = { value: null, other: null };

/** Reads "1,250", "20,5", "1.234,5", "8.6 %" and "$30,000". A mark that cannot part thousands parts decimals. What remains
 *  doubtful is read as the United States write it, in both languages (a comma parts thousands, a point decimals), and the other
 *  reading comes along so that it can be asked: for a comma always, for a point where the reader's Spanish may mean thousands. */
export function readNumber(text: string, { pointMayGroup = false } = {}): TypedNumber {
  const plain = text.replace(/[\s\u00a0\u202f'’$%]/g, "").replace(/^[−–]/, "-").replace(/^\+/, "");
  if (!/^-?(?=[.,]?\d)[\d.,]+$/.test(plain)) return nothing;
  const marks = [...plain].filter((letter) => letter === "," || letter === ".");
  const [first] = marks;
  if (first === undefined) return sure(plain);
  if (new Set(marks).size === 2) return bothMarks(plain);
  if (marks.length > 1) return isGrouped(plain, first) ? sure(plain.replaceAll(first, "")) : nothing;
  const asDecimal = numberOf(plain.replace(",", "."));
  if (!isGrouped(plain, first)) return { value: asDecimal, other: null };
  const asGroups = numberOf(plain.replace(first, ""));
  return first === "," ? { value: asGroups, other: asDecimal } : { value: asDecimal, other: pointMayGroup ? asGroups : null };
}

/** "1.234,5" and "1,234.5": the last mark parts decimals, and the other one must part thousands rightly. */
function bothMarks(plain: string): TypedNumber {
  const at = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  const [whole, decimals] = [plain.slice(0, at), plain.slice(at + 1)];
  const group = plain[at] === "," ? "." : ",";
  return isGrouped(whole, group) ? sure(`${whole.replaceAll(group, "")}.${decimals}`) : nothing;
}

/** Whether the mark stands where thousands are parted: after one to three digits that are no lone zero, then every three. */
function isGrouped(text: string, mark: string): boolean {
  const [head = "", ...groups] = text.replace("-", "").split(mark);
  return /^[1-9]\d{0,2}$/.test(head) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

function sure(plain: string): TypedNumber {
  return { value: numberOf(plain), other: null };
}

function numberOf(plain: string): number | null {
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
