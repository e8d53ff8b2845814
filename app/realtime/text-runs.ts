import * as Y from "yjs";

/** Words that carry the same marks, by the names the editor gave these. */
export type Run = { readonly words: string; readonly marks: readonly (readonly [string, unknown])[] };

/** No editor of ours lays more marks over a letter, or gives them longer names. */
const mostMarks = 20;
const longestName = 80;

/** A text as runs, in one walk along it. The library's own reading copies every mark for every letter that has it, which for marks
 *  laid over each other by the thousand takes seconds and a hundred megabytes; here what no editor makes is left out. */
export function runsOf(text: Y.XmlText): Run[] {
  const runs: Run[] = [];
  const marks = new Map<string, unknown>();
  let words = "";
  const close = () => {
    if (words !== "") runs.push({ words, marks: [...marks] });
    words = "";
  };
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentString) words += item.content.str;
    else close();
    if (item.content instanceof Y.ContentFormat) change(marks, item.content);
  }
  close();
  return runs;
}

function change(marks: Map<string, unknown>, { key, value }: Y.ContentFormat): void {
  if (value === null) marks.delete(key);
  else if (marks.has(key) || (marks.size < mostMarks && key.length <= longestName)) marks.set(key, value);
}
