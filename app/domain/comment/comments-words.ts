import { m } from "~/content/messages";

/** The way to the comments of a thing, with the number of open threads. */
export function commentsWords(open: number): string {
  return open > 0 ? `${m.comment_title()} · ${m.comment_open_count({ count: open })}` : m.comment_title();
}
