import { createHash } from "node:crypto";

/** What the database keeps of a code or a cookie: useless to whoever reads it there. The same for telling files apart. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
