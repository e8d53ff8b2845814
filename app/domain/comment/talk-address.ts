import { isId } from "../kept-id";
import { type Place, type ThreadView, threadViews } from "./comment";

/** How the address of a page of comments is read: one place, or all of them, and which threads. What it does not know is the default. */
export function talkAddress(search: URLSearchParams): { readonly place: Place | null; readonly view: ThreadView } {
  const item = (search.get("item") ?? "").toLowerCase();
  const view = threadViews.find((one) => one === search.get("view")) ?? "open";
  if (!search.has("field") && item === "") return { place: null, view };
  return { place: { item: isId(item) ? item : null, field: (search.get("field") ?? "").slice(0, 160).replaceAll("\0", "") }, view };
}
