import { createHash, createHmac } from "node:crypto";

/** The name on a ballot: its round, and the participant under that round's key. Once the key is gone nobody can tell
 *  whose it was, and the next round starts with new names. */
export function voterName(key: Uint8Array, participant: string): string {
  return `${roundName(key)}.${createHmac("sha256", key).update(participant).digest("hex")}`;
}

export function roundName(key: Uint8Array): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 8);
}
