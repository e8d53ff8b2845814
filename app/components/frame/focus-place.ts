/** Where the focus goes when the element that had it is gone. */

/** An element that had the focus. */
export type Lost = {
  readonly element: HTMLElement;
  /** What it stood in, from the inside outwards. */
  readonly parts: readonly Element[];
  /** What had the focus before, newest last. */
  readonly trail: readonly Element[];
};

const fields = "input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea, [contenteditable=true]";
const focusable = `a[href], button, summary, ${fields}, [tabindex]:not([tabindex="-1"])`;
/** A part of a page that belongs together; what happens outside of it is no answer to a press inside. */
const wholes = "form, fieldset, section, article, [role=group], [data-card], dialog, main";

/** Something that can be seen and has not been switched off. */
export function isUsable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled, [inert] *");
}

/** Puts the focus into the first field of a form, a row or a part; of a choice, on what is chosen. */
export function focusFirstField(part: Element | null | undefined): void {
  if (part) firstField(part)?.focus();
}

/**
 * The place that took over. In this order: the opener of a form that is gone; what has newly come nearby (an opened form's first
 * field, the button that undoes, an opener made anew); words that stand there instead; the same control in the next row, else
 * in the one before; whatever else is near. Null where nothing is.
 */
export function placeAfter(lost: Lost, records: readonly MutationRecord[]): HTMLElement | null {
  const standing = lost.parts.filter(isUsable);
  const levels = upTo(standing, standing[0]?.closest(wholes));
  const fresh = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node): node is HTMLElement => node instanceof HTMLElement && node.isConnected);
  const gone = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost.element)));
  return (
    openerOf(lost) ??
    newIn(levels, fresh, sends(lost.element)) ??
    onItsWay(fresh, sends(lost.element)) ??
    insteadOf(gone, fresh) ??
    nextRow(gone, lost.element) ??
    levels.flatMap((level) => usableIn(level, focusable))[0] ??
    before(lost) ??
    document.querySelector("main")
  );
}

/** From the inside outwards up to `whole`, which is the last. */
function upTo(standing: readonly HTMLElement[], whole: Element | null | undefined): readonly HTMLElement[] {
  const last = standing.findIndex((part) => part === whole);
  return standing.slice(0, last + 1);
}

/** After a button that opens something its first field comes first; after one that sends, the act that follows. */
function newIn(levels: readonly HTMLElement[], fresh: readonly HTMLElement[], sent: boolean): HTMLElement | null {
  for (const level of levels) {
    const near = fresh.filter((part) => level.contains(part));
    const field = sent ? undefined : near.map(firstField).find((found) => found !== undefined);
    const found = field ?? near.flatMap((part) => [...(part.matches(focusable) && isUsable(part) ? [part] : []), ...usableIn(part, focusable)])[0];
    if (found) return found;
  }
  return null;
}

/** What was opened may still be on its way (see `late`): its words hold the place, and when they go, what came takes over. */
function onItsWay(fresh: readonly HTMLElement[], sent: boolean): HTMLElement | null {
  const parts = sent ? [] : fresh.flatMap((part) => [...(part.matches("[data-late]") ? [part] : []), ...part.querySelectorAll("[data-late]")]);
  const words = parts.flatMap((part) => (firstField(part) ? [] : usableIn(part, "p")))[0];
  if (words) words.tabIndex = -1;
  return words ?? null;
}

function sends(element: HTMLElement): boolean {
  return element instanceof HTMLButtonElement && element.type === "submit";
}

/** For a form that was filled in and is gone: where one was before it, if that is still there. */
function openerOf({ element, trail }: Lost): HTMLElement | null {
  const form: Element | null = element.closest("form");
  if (form === null || form.querySelector(fields) === null || isUsable(form)) return null;
  return trail.filter((other) => !form.contains(other)).slice(-1).find(isUsable) ?? null;
}

function before({ trail }: Lost): HTMLElement | null {
  return trail.filter(isUsable).at(-1) ?? null;
}

/** Words that took the place, to be read where one is. */
function insteadOf(gone: MutationRecord | undefined, fresh: readonly HTMLElement[]): HTMLElement | null {
  const words = fresh.find((part) => part.parentElement === gone?.target && isUsable(part) && part.textContent?.trim() !== "");
  if (words) words.tabIndex = -1;
  return words ?? null;
}

function nextRow(gone: MutationRecord | undefined, element: HTMLElement): HTMLElement | null {
  if (gone === undefined) return null;
  const row = [...gone.removedNodes].find((node): node is Element => node instanceof Element && node.contains(element));
  const at = row ? [...row.querySelectorAll(focusable)].indexOf(element) : -1;
  const near = [gone.nextSibling, gone.previousSibling].flatMap((node) => (node instanceof Element ? [usableIn(node, focusable)] : []));
  return near.map((controls) => controls[at] ?? controls[0]).find((found) => found !== undefined) ?? null;
}

function usableIn(part: Element, kind: string): readonly HTMLElement[] {
  return [...part.querySelectorAll(kind)].filter(isUsable);
}

function firstField(part: Element): HTMLElement | undefined {
  const all = [...(part.matches(fields) && isUsable(part) ? [part] : []), ...usableIn(part, fields)];
  const [first] = all;
  if (!(first instanceof HTMLInputElement) || first.type !== "radio") return first;
  return all.find((other) => other instanceof HTMLInputElement && other.name === first.name && other.checked) ?? first;
}
