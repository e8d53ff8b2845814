import type { Editor } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { cutToFit, type SetAside } from "./set-aside";
import { lengthOf, longestText } from "./text-limit";

/** Puts as much of the words into the text as it has room for, where the cursor stands, and returns what is left of them. */
export function putIn(editor: Editor, aside: SetAside): SetAside | null {
  const { fits, rest } = cutToFit(aside.words, longestText - lengthOf(editor.state.doc));
  const { schema, tr } = editor.state;
  const lines = fits.split("\n").map((line) => schema.node("paragraph", null, line === "" ? [] : [schema.text(line)]));
  if (fits !== "") editor.view.dispatch(tr.replaceSelection(new Slice(Fragment.from(lines), 1, 1)).scrollIntoView());
  editor.commands.focus();
  return rest.trim() === "" ? null : { ...aside, words: rest };
}
