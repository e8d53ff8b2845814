import { m } from "~/content/messages";
import { mayBeZip } from "./typed-place";

/** What one must know of a search: five digits are nearly always a ZIP code, which is no place here, and what is not found may be a
 *  small town. Both are told to look for the county. */
export function noteFor(typed: string, found: number): string | null {
  if (typed === "") return null;
  if (mayBeZip(typed)) return m.place_zip({ typed });
  return found === 0 ? m.place_small_town() : null;
}

/** How a place is offered: what five digits name as the code of a county says that it was read as one. */
export function offeredAs(typed: string, place: string): string {
  return mayBeZip(typed) ? m.place_county_code({ code: typed, place }) : place;
}
