import type { Locale } from "~/content/messages";
import type { FlowLink } from "~/content/process/flow";
import type { AnswerValue } from "../process/worksheet";

/** What flows between worksheets, and where each thing stands. Rules only; they run in a browser. */

export type Values = Readonly<Record<string, AnswerValue>>;

/** One thing at its source: a row, an entry of a list, an element of the theory. `row`: the row it is or stands in, by which it is named
 *  where its own words do not; `version`: how often what it says was changed, in all; `language`: in which its words are, null where nobody can tell. */
export type FlowItem = { readonly id: string; readonly row: string | null; readonly words: string; readonly values: Values; readonly version: number; readonly language: Locale | null };

/** Something that was brought in. `gone`: it was taken back, or its row was removed. */
export type Arrival = { readonly id: string; readonly link: string; readonly source: string; readonly item: string | null; readonly target: string | null; readonly values: Values; readonly by: string; readonly at: string; readonly gone: boolean };

/** "new": it is not here yet · "in": it is here, or pointed at · "changed": it is here, and its source says something else since ·
 *  "out": somebody took it back or removed it, so it is not offered by itself again */
export type Standing = "new" | "in" | "changed" | "out";

/** What tells where things stand: what was brought in, what the worksheet points at, what stands on another page. */
export type Signs = { readonly arrivals: readonly Arrival[]; readonly pointed: ReadonlySet<string>; readonly elsewhere: ReadonlySet<string> };

/** The newest time a thing was brought in. */
export function arrivalOf(link: FlowLink, item: FlowItem, { arrivals }: Signs): Arrival | undefined {
  return arrivals.filter((one) => one.link === link.id && one.source === item.id).toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
}

/** Where a thing of a link stands; `now` is what it would bring in today. */
export function standingOf(link: FlowLink, item: FlowItem, signs: Signs, now: Values): Standing {
  const arrival = arrivalOf(link, item, signs);
  const pointer = link.arrives && "pointer" in link.arrives ? link.arrives.pointer : undefined;
  if (signs.elsewhere.has(`${link.id} ${item.id}`)) return "in";
  if (arrival && !arrival.gone) return link.how === "carry" && isOther(arrival.values, now) ? "changed" : "in";
  if (pointer !== undefined && signs.pointed.has(`${link.to} ${pointer} ${pointedWord(link, item)}`)) return "in";
  return arrival ? "out" : "new";
}

/** What a pointer to a thing holds: its id, or the words by which it is pointed at. */
function pointedWord(link: FlowLink, item: FlowItem): string {
  const arrives = link.arrives && "fields" in link.arrives ? link.arrives : undefined;
  const from = arrives?.fields.find(({ to }) => to === arrives.pointer)?.from;
  const value = typeof from === "string" ? item.values[from] : undefined;
  return typeof value === "string" ? value : item.id;
}

/** Whether the source says something else in a field that it was carried into; what it says no longer is left alone. */
function isOther(then: Values, now: Values): boolean {
  return Object.entries(now).some(([place, value]) => place in then && JSON.stringify(then[place]) !== JSON.stringify(value));
}
