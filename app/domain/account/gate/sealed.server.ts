import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

/** Words that only who has the token can read (AES-256-GCM): where somebody was going may hold a secret of its own, such as an
 *  invitation, which the database must not know. */
export function seal(words: string, token: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", keyOf(token), nonce);
  const closed = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
  return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), closed]));
}

/** What was sealed for this token. @throws when it was for another, or is damaged */
export function unseal(sealed: Uint8Array, token: string): string {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(token), sealed.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]).toString("utf8");
}

function keyOf(token: string): Buffer {
  return createHash("sha256").update(`next ${token}`).digest();
}
