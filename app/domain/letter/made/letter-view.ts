import { dayWords } from "~/content/format";
import { m, type Locale } from "~/content/messages";
import { oneLine } from "../../mail/letter";
import { type Change, type ChangedThing, languagesOf, type Waiting } from "../../notice/notice";
import { actWords, changeWords, whenWords } from "../../notice/notice-words";
import type { Coming } from "../coming";
import { comingWords } from "../letter-words";
import { choiceOf, letterKinds, type Stop } from "../rhythm";
import type { Content } from "./content.server";
import type { MadeLetter } from "./letter-row.server";
import type { Reader } from "./reader.server";

/** Words somebody wrote, inside a sentence of the planner; `quote`: what they wrote with it, under it. */
type Line = { readonly say: (own: string) => string; readonly own: string; readonly language: Locale | null; readonly to: string; readonly note: string; readonly quote: Quote | null };
type Quote = { readonly words: string; readonly language: Locale | null };
type Group = { readonly heading: string | null; readonly language: Locale | null; readonly lines: readonly Line[] };
type Section = { readonly title: string; readonly groups: readonly Group[] };

/** A letter as it is read: every word of it, in the language of its reader, without a look of its own. */
export type LetterView = { readonly subject: string; readonly hello: string; readonly sections: readonly Section[]; readonly inbox: string; readonly why: string; readonly stops: readonly Stop[] };

/** Where what a letter tells is found; whole addresses. */
export type Links = {
  readonly waiting: (coalition: string, waiting: Waiting) => string;
  readonly coming: (coalition: string, coming: Coming) => string;
  readonly change: (coalition: string, change: Change) => string;
  readonly inbox: (coalition: string) => string;
  readonly settings: () => string;
  readonly stop: (token: string) => string;
};

/** More of a kind than this is on the page. */
const most = 25;

/** The words of a letter, in the language that is spoken when it is called. */
export function letterView({ member }: Reader, { rhythm }: Pick<MadeLetter, "rhythm">, content: Content, links: Links): LetterView {
  const { coalitionSlug: slug, coalitionName, name } = member;
  const { waiting, coming, changed } = content;
  const sections = [
    { title: m.letter_waits(), groups: [plain(waiting.slice(0, most).map((one) => waitingLine(one, links.waiting(slug, one))))] },
    { title: m.letter_coming(), groups: [plain(coming.slice(0, most).map((one) => comingLine(one, links.coming(slug, one))))] },
    { title: m.letter_changed(), groups: changed.flatMap(({ day, things }) => things.map((thing) => thingGroup(day, thing, (line) => links.change(slug, line)))).slice(0, most) },
  ];
  return {
    subject: oneLine(subjectOf(content, oneLine(coalitionName, 80))),
    hello: m.letter_hello({ name: oneLine(name, 80) }),
    sections: sections.filter(({ groups }) => groups.some(({ lines }) => lines.length > 0)),
    inbox: links.inbox(slug),
    why: m.letter_why({ coalition: oneLine(coalitionName, 120) }),
    stops: stopsOf(content, rhythm),
  };
}

function subjectOf({ waiting, coming, changed }: Content, coalition: string): string {
  const [only] = waiting;
  if (only && waiting.length === 1) return m.letter_subject_one({ coalition, what: actWords(only)(only.title) });
  if (waiting.length > 0) return m.letter_subject_waits({ coalition, count: waiting.length });
  const [date] = coming;
  if (date && coming.length === 1) return m.letter_subject_one({ coalition, what: comingWords(date)(date.title) });
  if (coming.length > 0) return m.letter_subject_dates({ coalition, count: coming.length });
  return m.letter_subject_changed({ coalition, count: changed.reduce((sum, { things }) => sum + things.length, 0) });
}

/** What can be stopped from a letter: each kind that it tells, the digest it is, everything. */
function stopsOf({ waiting, coming, changed }: Content, rhythm: MadeLetter["rhythm"]): readonly Stop[] {
  const told = new Set([...waiting.map(({ kind }) => choiceOf(kind)), ...(coming.length > 0 ? ["dates" as const] : []), ...(changed.length > 0 ? ["changes" as const] : [])]);
  return [...(rhythm === "once" ? [] : [rhythm]), ...letterKinds.filter((kind) => told.has(kind)), "all"];
}

/** How a quotation follows a note. */
export function noteWith(note: string, words: string): string {
  return `${note} · “${words}”`;
}

const plain = (lines: readonly Line[]): Group => ({ heading: null, language: null, lines });

function waitingLine(one: Waiting, to: string): Line {
  const about = one.about === null ? [] : [one.title];
  const spoken = languagesOf(one);
  const quote = one.words === "" ? null : { words: oneLine(one.words, 300), language: spoken.words };
  return { say: actWords(one), own: oneLine(one.title), language: spoken.title, to, note: [...about, whenWords(one)].join(" · "), quote };
}

function comingLine(one: Coming, to: string): Line {
  return { say: comingWords(one), own: oneLine(one.title, 300), language: one.language, to, note: "", quote: null };
}

function thingGroup(day: string, { newest, count, names, lines }: ChangedThing, toOf: (line: Change) => string): Group {
  const many = newest.kind === "comment" ? m.notice_comments({ count }) : m.notice_changes({ count });
  return { heading: `${dayWords(day)} · ${oneLine(newest.title)} · ${many} · ${names.map((name) => oneLine(name, 80)).join(", ")}`, language: null, lines: lines.map((line) => changeLine(line, toOf(line))) };
}

function changeLine(line: Change, to: string): Line {
  const named = { ...line, who: oneLine(line.who, 80) };
  return { say: (own) => changeWords(named, own), own: oneLine(line.words, 160), language: line.wordsLanguage, to, note: "", quote: null };
}
