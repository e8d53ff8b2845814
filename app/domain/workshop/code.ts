/** Join codes: six characters a person can read off a projector and type on a phone.
 *  Characters that look or sound alike (0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V) are left out altogether,
 *  so nothing has to be guessed when a code is read back. */
const letters = "ACDEFGHJKMNPQRTWXY34679";

export const codeLength = 6;

/** The code that brings one person back to their own seat. It opens private notes and right codes are never limited, so it is
 *  long enough that nobody guesses one in the day for which it is good. */
export const rejoinLength = 10;

/** The largest multiple of the alphabet's size that fits a byte: higher bytes would favour some letters. */
const fairBelow = Math.floor(256 / letters.length) * letters.length;

/** A code from random bytes, or null when too many of them had to be thrown away to stay fair. */
export function codeFrom(bytes: Uint8Array, length = codeLength): string | null {
  const fair = [...bytes].filter((byte) => byte < fairBelow).slice(0, length);
  if (fair.length < length) return null;
  return fair.map((byte) => letters.charAt(byte % letters.length)).join("");
}

/** What a person typed, as a code: case, spaces and dashes do not matter. Null when it cannot be a code. */
export function readCode(typed: string, length = codeLength): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  const possible = code.length === length && [...code].every((letter) => letters.includes(letter));
  return possible ? code : null;
}

/** The code as it is shown: two short groups are easier to read aloud. */
export function spokenCode(code: string): string {
  const half = code.length / 2;
  return `${code.slice(0, half)} ${code.slice(half)}`;
}
