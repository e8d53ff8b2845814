/** Up to here every whole number is exact. */
const mostExact = 2 ** 53;

/** Powers of ten that are exact. */
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

const [zero, nine, dot, minus] = [48, 57, 46, 45];

/** The longest number that is surely finite. */
const mostDigits = 300;

/** The plain decimal number that stands in these bytes, as `Number` reads it; NaN for everything that wants a closer look: no
 *  number, a plus, an exponent, or endless digits.
 *  A whole number and a power of ten that are both exact have an exactly rounded quotient; longer ones are read as text. */
export function numberAt(bytes: Buffer, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === minus;
  if (negative) at += 1;
  let digits = 0;
  let whole = 0;
  let decimals = -1;
  for (; at < to; at += 1) {
    const code = bytes[at] ?? 0;
    if (code >= zero && code <= nine) {
      whole = whole * 10 + (code - zero);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === dot && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > mostDigits) return Number.NaN;
  const power = powers[decimals < 0 ? 0 : decimals];
  if (whole > mostExact || power === undefined) return Number(bytes.toString("latin1", from, to));
  return negative ? -whole / power : whole / power;
}

/** A whole number of at most so many digits, leading zeros allowed; -1 when the bytes are none. */
export function codeAt(bytes: Uint8Array, from: number, to: number, most: number): number {
  if (to <= from || to - from > most) return -1;
  let code = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    code = code * 10 + digit;
  }
  return code;
}
