import { languageOf } from "~/content/language";
import { m, type Locale } from "~/content/messages";
import { columnOf, metricOfColumn } from "~/content/metrics";
import { stepNumberOf, worksheetOf } from "~/content/steps";
import { fieldsOf } from "~/content/worksheet-fields";
import { numbered, say } from "~/content/text";
import type { Thing } from "../comment/comment";
import type { FoundText } from "./find-texts.server";
import { marked, type Piece } from "./marked";

/** The addresses findings lead to. */
export type SearchPaths = {
  readonly worksheet: (coalition: string, step: number, worksheet: string) => string;
  readonly theory: (coalition: string) => string;
  readonly plan: (coalition: string) => string;
  readonly target: (coalition: string, target: string) => string;
  readonly metric: (coalition: string, metric: string) => string;
  readonly localData: (coalition: string) => string;
  readonly localIndicator: (coalition: string, indicator: string) => string;
  readonly harvest: (coalition: string, session: string) => string;
  readonly people: (coalition: string) => string;
  /** The page of a thread. */
  readonly thread: (coalition: string, about: Thing, thread: string) => string;
};

export const groups = ["worksheets", "theory", "targets", "metrics", "local", "workshops", "comments", "people"] as const;
export type Group = (typeof groups)[number];

/** One thing that was found: the text in pieces, where it stands, and the way to the very place. */
export type Hit = { readonly id: string; readonly group: Group; readonly where: string; readonly pieces: readonly Piece[]; readonly language: Locale | null; readonly to: string };

type Shaping = { readonly slug: string; readonly words: readonly string[]; readonly path: SearchPaths; /** What the reader reads of an answer. */ readonly read: (text: FoundText) => string | null };

/** A text as the reader may read it, with its place; null where what they read does not have the words. */
export function hitOf(text: FoundText, { slug, words, path, read }: Shaping): Hit | null {
  const { kind, ref, part, language, page } = text;
  const column = kind === "indicator" && part !== "" ? columnOf(part) : undefined;
  const shown = kind === "answer" ? read(text) : column ? say(column.label) : text.words;
  const pieces = shown === null ? null : (marked(shown, words) ?? (column ? [{ text: shown, hit: false }] : null));
  if (pieces === null) return null;
  const hit = (group: Group, where: string, to: string): Hit => ({ id: `${kind}-${ref}`, group, where, pieces, language: column ? null : languageOf(language), to });
  switch (kind) {
    case "answer":
      return answerHit(text, { slug, path }, hit);
    case "node":
      return hit("theory", m.shell_theory(), `${path.theory(slug)}#row-${ref}`);
    case "document":
      return part === "vision" ? hit("theory", m.theory_vision_title(), `${path.theory(slug)}#vision`) : hit("theory", m.shell_plan(), path.plan(slug));
    case "indicator": {
      const metric = column && metricOfColumn(column);
      const otherwise = metric ? `${path.metric(slug, metric.key)}#baselines` : path.localData(slug);
      return hit("targets", page ? m.shell_targets() : m.search_baseline(), page ? path.target(slug, page) : otherwise);
    }
    case "target":
      return hit("targets", m.search_reason(), path.target(slug, ref));
    case "local":
      return hit("local", m.local_title(), path.localIndicator(slug, ref));
    case "organization":
      return hit("people", m.search_organization(), path.people(slug));
    case "comment":
      return text.about && hit("comments", m.search_comment(), path.thread(slug, text.about, part));
    case "idea":
      return page === null ? null : hit("workshops", m.search_idea(), path.harvest(slug, page));
  }
}

function answerHit({ part, field }: FoundText, { slug, path }: Pick<Shaping, "slug" | "path">, hit: (group: Group, where: string, to: string) => Hit): Hit | null {
  const sheet = worksheetOf(part);
  const step = sheet && stepNumberOf(sheet);
  if (!sheet || step === undefined || field === null) return null;
  const segments = field.split(".");
  const asked = fieldsOf(sheet.key).find(({ key }) => segments.includes(key));
  const where = [numbered(sheet), ...(asked ? [say(asked.label)] : [])].join(" · ");
  return hit("worksheets", where, `${path.worksheet(slug, step, sheet.key)}#answer-${asked?.key ?? field}`);
}
