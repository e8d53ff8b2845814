import { Extension } from "@tiptap/core";
import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import type { Person } from "~/components/picture/faces";

/** Where the others are writing: a line with their name, and what they have selected. */
export function cursors(awareness: Awareness): Extension {
  return Extension.create({
    name: "cursors",
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        // The editor's copy of the text has a number of its own; the person is known by that of the shared one.
        awarenessStateFilter: (_copy: number, client: number) => client !== awareness.clientID,
        cursorBuilder: caret,
        selectionBuilder: () => ({ class: "bg-sky-tint" }),
      }),
    ],
  });
}

/** Not read out: who is here stands above the text as words. */
function caret({ name }: Person): HTMLElement {
  const line = document.createElement("span");
  line.setAttribute("aria-hidden", "true");
  line.className = "pointer-events-none relative -mx-px border-x border-sky";
  const label = document.createElement("span");
  label.className = "absolute bottom-full left-0 rounded-sm bg-sky px-1 font-sans text-[0.6875rem] leading-4 font-semibold whitespace-nowrap text-paper select-none";
  label.textContent = name;
  // The cursor must not stretch the line it stands in.
  line.append("\u2060", label, "\u2060");
  return line;
}
