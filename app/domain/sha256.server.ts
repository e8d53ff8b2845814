import { createHash } from "node:crypto";

/** What the database keeps of a code or a cookie: useless to whoever reads it there. */
export function sha256(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
