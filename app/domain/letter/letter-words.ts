import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Coming } from "./coming";
import type { Stop } from "./rhythm";

/** A date, as a sentence around the title that somebody gave the thing. */
export function comingWords({ kind, day, time, ref }: Pick<Coming, "kind" | "day" | "time" | "ref">): (title: string) => string {
  const date = dayWords(day);
  switch (kind) {
    case "due": return (title) => m.letter_due({ date, title });
    case "late": return (title) => m.letter_late({ date, title });
    case "meeting": return (title) => m.letter_meeting({ date, time: time ?? "", title });
    case "review": return (title) => m.letter_review({ date, number: ref, title });
    case "return": return (title) => m.letter_return({ title });
  }
}

/** What a link that stops letters says. */
export function stopWords(stop: Stop): string {
  switch (stop) {
    case "mentions": return m.letter_stop_mentions();
    case "tasks": return m.letter_stop_tasks();
    case "approvals": return m.letter_stop_approvals();
    case "dates": return m.letter_stop_dates();
    case "changes": return m.letter_stop_changes();
    case "daily": return m.letter_stop_daily();
    case "weekly": return m.letter_stop_weekly();
    case "all": return m.letter_stop_all();
  }
}
