import { randomBytes } from "node:crypto";

/** A word nobody can guess (256 bits), for a link or a cookie. The database keeps its hash alone. */
export function secretToken(): string {
  return randomBytes(32).toString("base64url");
}
