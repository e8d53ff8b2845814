import { m } from "~/content/messages";
import { mayBeZip } from "./typed-place";

/** What one must know of what was found: five digits were read as a county's code, and small towns and ZIP codes are not listed. */
export function noteFor(typed: string, found: number): string | null {
  if (typed === "") return null;
  if (found === 0) return m.place_small_town();
  return mayBeZip(typed) ? m.place_zip({ typed }) : null;
}
