import { diffArrays } from "diff";
import type { ReadAnswer, ReadPart } from "../process/process.server";
import { type Entry, entryChanges, type Piece, wordChanges } from "./word-changes";

/** An answer that is not what it was. `entries`: one by one where it is a list; `pieces`: word by word where it is not. */
export type AnswerChange = { readonly key: string; readonly label: string; readonly mark: "new" | "changed" | "removed"; readonly pieces: readonly Piece[]; readonly entries: readonly Entry[] | null };

/** A row, or a sheet, with the answers that changed; of a new or removed one, all that it holds. */
export type PartChange = { readonly id: string; readonly name: string | null; readonly mark: "new" | "changed" | "removed" | "moved"; readonly answers: readonly AnswerChange[] };

/** What changed, in the order of what stands now, what is gone at its end; and what is the same, by name. `total`: of how many. */
export type SheetChanges = { readonly changes: readonly PartChange[]; readonly same: readonly string[]; readonly changed: number; readonly total: number };

/** What became of a sheet. Of a list that is told row by row, of all others answer by answer. */
export function sheetChanges(before: readonly ReadPart[], now: readonly ReadPart[], isList: boolean): SheetChanges {
  return isList ? rowChanges(before, now) : fieldChanges(before, now);
}

function fieldChanges(before: readonly ReadPart[], now: readonly ReadPart[]): SheetChanges {
  const changes = now.map((part) => partChange(before.find(({ id }) => id === part.id), part)).filter(({ answers }) => answers.length > 0);
  const different = new Set(changes.flatMap(({ answers }) => answers.map(({ key }) => key)));
  const all = now.flatMap(({ name, answers }) => answers.map(({ key, label }) => ({ key, words: name === null ? label : `${name}: ${label}` })));
  const gone = [...different].filter((key) => !all.some((one) => one.key === key)).length;
  return { changes, same: all.filter(({ key }) => !different.has(key)).map(({ words }) => words), changed: different.size, total: all.length + gone };
}

function rowChanges(before: readonly ReadPart[], now: readonly ReadPart[]): SheetChanges {
  const known = new Map(before.map((part) => [part.id, part]));
  const here = new Set(now.map(({ id }) => id));
  const moved = movedIn(before.filter(({ id }) => here.has(id)), now.filter(({ id }) => known.has(id)));
  const rows = now.map((part) => {
    const was = known.get(part.id);
    const change = partChange(was, part);
    return was && change.answers.length === 0 && moved.has(part.id) ? { ...change, mark: "moved" as const } : change;
  });
  const removed = before.filter(({ id }) => !here.has(id)).map((part): PartChange => ({ id: part.id ?? "", name: part.name, mark: "removed", answers: answerChanges(part.answers, []) }));
  const isSame = ({ mark, answers }: PartChange) => mark === "changed" && answers.length === 0;
  const changes = [...rows.filter((row) => !isSame(row)), ...removed];
  return { changes, same: rows.filter(isSame).map(({ name }) => name ?? ""), changed: changes.length, total: now.length + removed.length };
}

/** Rows that stand elsewhere among those that were there before. */
function movedIn(before: readonly ReadPart[], now: readonly ReadPart[]): ReadonlySet<string | null> {
  const found = diffArrays(before.map(({ id }) => id), now.map(({ id }) => id));
  return new Set(found.flatMap(({ added, value }) => (added ? value : [])));
}

function partChange(was: ReadPart | undefined, { id, name, answers }: ReadPart): PartChange {
  return { id: id ?? "", name, mark: was ? "changed" : "new", answers: answerChanges(was?.answers ?? [], answers) };
}

function answerChanges(before: readonly ReadAnswer[], now: readonly ReadAnswer[]): readonly AnswerChange[] {
  const was = new Map(before.map((answer) => [answer.key, answer]));
  const is = new Set(now.map(({ key }) => key));
  return [...now.flatMap((answer) => answerChange(was.get(answer.key), answer)), ...before.filter(({ key }) => !is.has(key)).map(removedAnswer)];
}

/** What became of one answer; nothing where it says the same. */
export function answerChange(was: ReadAnswer | undefined, { key, label, words, entries }: ReadAnswer): readonly AnswerChange[] {
  if (was?.words === words) return [];
  const mark = was ? "changed" : "new";
  if (entries || was?.entries) return [{ key, label, mark, pieces: [], entries: entryChanges(was?.entries ?? [], entries ?? []) }];
  return [{ key, label, mark, pieces: wordChanges(was?.words ?? "", words), entries: null }];
}

function removedAnswer({ key, label, words, entries }: ReadAnswer): AnswerChange {
  return { key, label, mark: "removed", pieces: entries ? [] : wordChanges(words, ""), entries: entries && entryChanges(entries, []) };
}
