import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { fieldMark } from "../worksheet/fields/field-mark";

const control = "textarea, select, input:not([type=hidden]), button";

/** A ref for the questions of a worksheet. When the address names a field, the first place where it has no answer is opened and takes the
 *  focus; where all have one, the next needed question; where there is no row yet, the button that adds one. */
export function useLeadToField<E extends HTMLElement>(): RefObject<E> {
  const sheet = useRef<E>(null);
  const { hash } = useLocation();
  useEffect(() => {
    const start = fieldMark("");
    const root = sheet.current;
    if (!hash.startsWith(start) || !root || lead(root, hash.slice(start.length))) return;
    // The questions may come late.
    const watcher = new MutationObserver(() => lead(root, hash.slice(start.length)) && watcher.disconnect());
    watcher.observe(root, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [hash]);
  return sheet;
}

/** Leads to the place; false while there is nothing yet to lead to. */
function lead(root: HTMLElement, field: string): boolean {
  const questions = [...root.querySelectorAll<HTMLElement>("[data-field]")];
  const own = questions.filter(({ dataset }) => dataset["field"] === field);
  const found = own.find(isOpen) ?? questions.find((question) => isOpen(question) && question.dataset["needed"] !== undefined) ?? own[0] ?? root.querySelector<HTMLElement>("[data-add-row]");
  if (!found) return false;
  found.closest("details")?.setAttribute("open", "");
  found.scrollIntoView({ block: "center" });
  (found.matches(control) ? found : found.querySelector<HTMLElement>(control))?.focus({ preventScroll: true });
  return true;
}

function isOpen({ dataset }: HTMLElement): boolean {
  return dataset["open"] !== undefined;
}
