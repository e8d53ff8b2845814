import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { m } from "~/content/messages";

/** `at`: the page it was said on. What was said to one person is not said on the next page, which may be somebody else's. */
type Saying = { readonly words: string; readonly at: string; readonly number: number };

let hear: ((words: string) => void) | null = null;

/** Says something, when there is a pause, to those who do not see it happen: a row that moved, figures that changed. What a
 *  person sees is said where it stands. */
export function announce(words: string): void {
  hear?.(words);
}

function placeOf({ pathname, search }: Pick<Location, "pathname" | "search">): string {
  return pathname + search;
}

/** Stands once on every page, empty, so that screen readers notice what comes in. */
export function Announcer() {
  const [{ words, at, number }, say] = useState<Saying>({ words: "", at: "", number: 0 });
  const here = useLocation();
  useEffect(() => {
    hear = (next) => say((last) => ({ words: next, at: placeOf(window.location), number: last.number + 1 }));
    return () => void (hear = null);
  }, []);
  return (
    <div role="status" aria-label={m.common_announcements()} className="sr-only">
      <p key={number}>{at === placeOf(here) ? words : ""}</p>
    </div>
  );
}

/** What changed in this moment: one figure is said in full, several are counted. */
const changed: string[] = [];

/** Announces what a figure says whenever that has become something else on the same page: by a choice, or because somebody
 *  changed it. */
export function useFigureAnnounced(words: string): void {
  const { pathname } = useLocation();
  const last = useRef({ words, pathname });
  useEffect(() => {
    const before = last.current;
    last.current = { words, pathname };
    if (before.words === words || before.pathname !== pathname) return;
    if (changed.push(words) === 1) queueMicrotask(sayChanges);
  }, [words, pathname]);
}

function sayChanges(): void {
  const all = changed.splice(0);
  announce(all.length === 1 ? all.join("") : m.common_figures_changed({ count: all.length }));
}
