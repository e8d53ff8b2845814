import { useCallback, useEffect, useRef, useState } from "react";
import { deviceDrafts } from "~/components/field/device-draft";

/** Words that somebody wrote and that did not get into the text, and why: they would have made it too long, or the server
 *  would not take the changes they came in. */
export type SetAside = { readonly words: string; readonly why: "too-long" | "not-taken" };

const key = (name: string) => `aside:${name}`;

/** The words that were set aside for a text, which survive a reload of this device as far as it has room for them. Words that
 *  are added stand below those that wait already. */
export function useSetAside(name: string) {
  const [aside, set] = useState<SetAside | null>(null);
  const now = useRef<SetAside | null>(null);
  const show = useCallback((next: SetAside | null) => {
    now.current = next;
    set(next);
  }, []);
  useEffect(() => show(findSetAside(name)), [name, show]);
  const keep = useCallback(
    (next: SetAside | null) => {
      if (next === null) deviceDrafts.forget(key(name));
      else deviceDrafts.keep(key(name), { value: next, seen: 0 });
      show(next);
    },
    [name, show],
  );
  const add = useCallback((more: SetAside) => keep(now.current === null ? more : { ...more, words: `${now.current.words}\n\n${more.words}` }), [keep]);
  return { aside, add, keep };
}

/** The words on this device that did not get into a text; null when there are none. */
export function findSetAside(name: string): SetAside | null {
  const kept = deviceDrafts.find(key(name))?.value;
  if (typeof kept !== "object" || kept === null || !("words" in kept) || !("why" in kept)) return null;
  const { words, why } = kept;
  return typeof words === "string" && (why === "too-long" || why === "not-taken") ? { words, why } : null;
}

/** As many of the words as there is room for, up to the end of a word where one ends, and the rest. */
export function cutToFit(words: string, room: number): { readonly fits: string; readonly rest: string } {
  if (words.length <= room) return { fits: words, rest: "" };
  const most = words.slice(0, Math.max(room, 0)).replace(/[\uD800-\uDBFF]$/, "");
  const end = /\s/.test(words.charAt(most.length)) ? most.length : most.search(/\s\S*$/);
  const at = end > 0 ? end : most.length;
  return { fits: words.slice(0, at), rest: words.slice(at) };
}
