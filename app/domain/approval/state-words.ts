import { dayWords } from "~/content/format";
import { locale, m } from "~/content/messages";
import { roles } from "~/content/roles";
import type { Hand } from "~/content/steps";
import { say } from "~/content/text";
import type { SheetState, Waited } from "./sheet-state";

/** Where a worksheet stands, in a few words. `mine`: it waits for the reader. */
export function stateWords(state: SheetState, mine: boolean): string {
  switch (state.kind) {
    case "empty":
      return m.approval_empty();
    case "begun":
      return begunWords(state);
    case "ready":
      return withRows(m.approval_ready(), state.rows);
    case "waits":
      return mine ? m.approval_waits_for_you() : m.approval_waits_for({ who: waitedWords(state.who) });
    case "sent-back":
      return m.approval_sent_back({ name: state.name });
    case "approved":
      return m.approval_approved({ date: dayWords(state.at), version: state.version });
    case "approved-draft":
      return m.approval_approved_draft({ version: state.version });
  }
}

/** Whose signature is missing: one or two people by name, more of them by what they are. */
export function waitedWords(who: readonly Waited[]): string {
  return listed(who.map(oneWaited));
}

/** Several of them, joined as the language joins them. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);
}

/** What the guide calls those who do something, in plain words. */
export function handWords(hand: Hand): string {
  if (hand === "vote") return m.approval_hand_vote();
  if (hand === "members") return m.approval_hand_members();
  if (hand === "second_person") return m.approval_hand_second();
  const role = roles.find(({ key }) => key === hand);
  return role ? say(role.name) : hand;
}

function oneWaited({ hand, names, more }: Waited): string {
  const [one = handWords(hand), other] = names;
  if (more > 1) return m.approval_more({ count: more, who: handWords(hand) });
  if (names.length > 2) return handWords(hand);
  return other === undefined ? one : m.approval_or({ one, other });
}

function begunWords({ answered, asked, rows }: { readonly answered: number; readonly asked: number; readonly rows: number }): string {
  return withRows(asked > 0 ? m.approval_begun({ answered, asked }) : m.approval_written(), rows);
}

function withRows(words: string, rows: number): string {
  if (rows === 0) return words;
  return `${words} · ${rows === 1 ? m.approval_rows_one() : m.approval_rows({ count: rows })}`;
}
