import { useEffect, useSyncExternalStore } from "react";
import { useReload } from "~/components/frame/changes";
import { listen, watch } from "~/components/frame/change-stream";
import type { SeatView } from "./seat/seat-view.server";

/** The newest view of a seat that has come to this page besides the one it was loaded with: by its stream, or as the answer to
 *  something its owner did. */
let newest: SeatView | null = null;
const pages = new Set<() => void>();

/** Takes in a view that has come, unless a newer one of the same seat is here already. */
export function offerView(view: SeatView): void {
  if (newest !== null && newest.seat === view.seat && newest.asOf > view.asOf) return;
  newest = view;
  for (const page of pages) page();
}

/** What a seat sees: what was loaded, or what has come since over `stream`. When the server has nothing to show any more, the
 *  page is loaded again and finds out why. */
export function useNewestView(loaded: SeatView, stream: string): SeatView {
  const reload = useReload();
  useEffect(() => {
    const stops = [watch(stream, (text) => offerView(JSON.parse(text))), listen(stream, () => reload.current())];
    return () => stops.forEach((stop) => stop());
  }, [stream, reload]);
  return newerOf(loaded, useSyncExternalStore(follow, () => newest, () => null));
}

/** Of what was loaded and what has come the newer one; what came for another seat does not count. */
export function newerOf(loaded: SeatView, come: SeatView | null): SeatView {
  return come !== null && come.session === loaded.session && come.seat === loaded.seat && come.asOf >= loaded.asOf ? come : loaded;
}

function follow(page: () => void): () => void {
  pages.add(page);
  return () => pages.delete(page);
}
