import { Writable } from "node:stream";

/** Where a rendered page is collected; gives its UTF-8 once it is whole.
 *
 *  React 18 writes into views of 2,048 bytes. Where a letter of several bytes does not fit into what is left of one, it sends
 *  that view whole, with one to three zero bytes after the last letter, and goes on with the letter in the next. A browser
 *  makes U+FFFD of a zero inside an attribute. HTML knows no such character, and in UTF-8 no other letter has that byte. */
export function wholePage(give: (page: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Uint8Array[] = [];
  return new Writable({
    write: (piece: Buffer, _encoding, done) => {
      pieces.push(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
      done();
    },
    final: (done) => {
      give(Buffer.concat(pieces));
      done();
    },
  });
}
