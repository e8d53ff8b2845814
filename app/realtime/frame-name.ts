/** No text is called by more letters; what the library puts beside the name is short too. */
const longest = 300;

/** What a message of a socket is about: its first part, the name of a text. Read before the library sees the message, which keeps
 *  what it does not know yet under whatever name it was given; null when that is none of ours. */
export function frameName(message: Uint8Array): string | null {
  const [first = 0, second = 0] = message;
  const begins = first < 128 ? 1 : 2;
  const length = first < 128 ? first : (first & 127) + second * 128;
  if (second > 127 && begins === 2) return null;
  if (length === 0 || length > longest || begins + length > message.length) return null;
  return new TextDecoder().decode(message.subarray(begins, begins + length));
}
