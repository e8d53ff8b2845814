import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { eventWords } from "../task/task-words";
import type { Change, Waiting } from "./notice";

/** What to do about something that waits, as a heading. */
export function actWords({ kind, who, title }: Pick<Waiting, "kind" | "who" | "title">): (own: string) => string {
  switch (kind) {
    case "sign": return () => m.notice_sign({ title });
    case "sent-back": return () => m.notice_sent_back({ title });
    case "mention": return () => m.notice_mention({ name: who });
    case "task": return (own) => m.notice_task({ title: own });
    case "vote": return (own) => m.notice_vote({ title: own });
    case "minutes": return (own) => m.notice_minutes({ title: own });
  }
}

/** The line under it: who, and since or until when. */
export function whenWords({ kind, who, at }: Pick<Waiting, "kind" | "who" | "at">): string {
  const words = { name: who, date: dayWords(at) };
  switch (kind) {
    case "sign": return m.notice_sign_when(words);
    case "sent-back": return m.notice_sent_back_when(words);
    case "mention": return m.notice_mention_when(words);
    case "task": return m.notice_task_when(words);
    case "vote": return m.notice_vote_when(words);
    case "minutes": return m.notice_minutes_when(words);
  }
}

/** What somebody did, as a sentence; `own` stands for what they wrote with it. */
export function changeWords({ event, who, words }: Pick<Change, "event" | "who" | "words">, own = words): string {
  return event === null ? m.notice_said({ name: who, words: own }) : eventWords({ kind: event, by: who, words }, own);
}

/** What the button says. */
export function pressWords({ kind }: Pick<Waiting, "kind">): string {
  switch (kind) {
    case "sign": return m.notice_press_sign();
    case "sent-back": return m.notice_press_sent_back();
    case "mention": return m.notice_press_mention();
    case "task": return m.notice_press_task();
    case "vote": return m.notice_press_vote();
    case "minutes": return m.notice_press_minutes();
  }
}

/** The page's title: how much waits. */
export function waitingTitle(count: number): string {
  return count === 0 ? m.notice_title_none() : m.notice_title({ count });
}
