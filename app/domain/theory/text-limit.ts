import { Extension } from "@tiptap/core";
import { isChangeOrigin } from "@tiptap/extension-collaboration";
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";

/** How many characters a text that is written together may have: far more than its pages show well, far less than the server
 *  takes at once. */
export const longestText = 50_000;

/** What was not put into the text. `typed`: letter by letter, so that whoever types sees it at once; not pasted. */
export type Refused = { readonly words: string; readonly typed: boolean };

/** Keeps a text from growing beyond the limit. What others wrote is never refused, and a text that is too long already can be
 *  changed as long as it does not grow. */
export function textLimit(onRefused: (refused: Refused) => void): Extension {
  return Extension.create({
    name: "textLimit",
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (change, { doc }) => {
          if (!change.docChanged || isChangeOrigin(change)) return true;
          const length = lengthOf(change.doc);
          if (length <= longestText || length <= lengthOf(doc)) return true;
          const words = insertedBy(change);
          onRefused({ words, typed: words.length < 2 || change.getMeta("composition") !== undefined });
          return false;
        },
      }),
    ],
  });
}

/** How many characters a text has; the end of a paragraph is one. */
export function lengthOf(text: Node): number {
  return wordsIn(text.content).length;
}

function insertedBy({ steps }: Transaction): string {
  return steps.flatMap((step) => (step instanceof ReplaceStep ? [wordsIn(step.slice.content)] : [])).join("\n");
}

function wordsIn(content: Node["content"]): string {
  return content.textBetween(0, content.size, "\n");
}
