import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import * as Y from "yjs";
import type { InTheMaking, ShownCopy } from "./shown-copy";

/** After the end of a word the editor still reads what the input method left, for 20 milliseconds. */
const settled = 60;

/** Tells the copy that this editor shows where a word is being made, and when it is done. */
export function wordInTheMaking(copy: ShownCopy, field: string): Extension {
  return Extension.create({
    name: "wordInTheMaking",
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          copy.where = () => paragraphOf(view, copy.document.getXmlFragment(field));
          const ended = () => setTimeout(copy.release, settled);
          view.dom.addEventListener("compositionend", ended);
          return {
            destroy: () => {
              view.dom.removeEventListener("compositionend", ended);
              copy.where = () => null;
            },
          };
        },
      }),
    ],
  });
}

function paragraphOf({ composing, state }: EditorView, text: Y.XmlFragment): InTheMaking {
  if (!composing) return null;
  const block = text.get(state.selection.$from.index(0));
  return block instanceof Y.XmlElement || block instanceof Y.XmlText ? block : "unknown";
}
