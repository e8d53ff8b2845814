/** What Windows-1252 writes in the bytes 0x80 to 0x9F; the five that it leaves open stay control characters. Source: WHATWG
 *  Encoding Standard, index windows-1252. */
const punctuation = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text in Windows-1252, as spreadsheets still write it. Node 20 has a decoder of that name which makes control characters of
 *  quotation marks, dashes and the euro sign, so these are put right here. */
export function westernText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\u0080-\u009f]/g, (mark) => punctuation[mark.charCodeAt(0) - 0x80] ?? mark);
}
