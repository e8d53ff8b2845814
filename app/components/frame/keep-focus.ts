import { isUsable, type Lost, placeAfter } from "./focus-place";

/** How many of the elements that had the focus are remembered. */
const memory = 12;

/**
 * Watches the focus of the whole page. When the element that has it goes away, is hidden or disabled, and nothing else has taken
 * it by then, it goes to what took that element's place. Moves to other pages are left alone: there the heading takes the
 * focus. So is a person who left the element by themselves. Returns what ends the watching.
 */
export function keepFocus(): () => void {
  let stand: Lost | null = null;
  let page = "";
  let trail: readonly Element[] = [];
  const arrive = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    stand = { element: target, parts: partsOf(target), trail };
    page = location.pathname;
    trail = [...trail.filter((element) => element !== target), target].slice(-memory);
  };
  // An element that still stands there was left by the person. Browsers differ in whether one that goes away is left at all.
  const leave = ({ target }: FocusEvent) =>
    void setTimeout(() => {
      if (stand?.element === target && document.activeElement !== target && isUsable(stand.element)) stand = null;
    });
  const look = (records: readonly MutationRecord[]) => {
    const had = document.activeElement;
    if (stand === null || (had !== null && had !== document.body && had !== stand.element)) return;
    const lost = stand;
    if (isUsable(lost.element)) {
      if (had !== lost.element && wasMoved(records, lost.element)) lost.element.focus();
      return;
    }
    stand = null;
    if (page === location.pathname) placeAfter(lost, records)?.focus();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled", "hidden", "open", "inert"] });
  document.addEventListener("focusin", arrive);
  document.addEventListener("focusout", leave);
  return () => {
    watcher.disconnect();
    document.removeEventListener("focusin", arrive);
    document.removeEventListener("focusout", leave);
  };
}

/** What an element stands in, from the inside outwards. */
function partsOf(element: Element): readonly Element[] {
  return element.parentElement === null ? [] : [element.parentElement, ...partsOf(element.parentElement)];
}

/** A row that is put elsewhere is taken out and put in again; the browser takes the focus off it on the way. */
function wasMoved(records: readonly MutationRecord[], element: Element): boolean {
  return records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(element)));
}
