import { createHash } from "node:crypto";
import { codeFrom, rejoinLength } from "../code";

/** The code that brings the owner of a seat back to it from another phone. It follows from the seat's token, so the device
 *  that sits there can always show it, while the database knows its hash alone. */
export function rejoinCode(token: string): string {
  const bytes = createHash("sha512").update(`come back ${token}`).digest();
  return codeFrom(bytes, rejoinLength) ?? rejoinCode(`${token} again`);
}
