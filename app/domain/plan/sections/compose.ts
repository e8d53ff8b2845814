import { m, type Locale } from "~/content/messages";
import { planOutline } from "~/content/plan-outline";
import { worksheetOf, type Worksheet } from "~/content/steps";
import { aboutSection } from "./about-section";
import { actionsSection, roadmapSection } from "./actions-section";
import type { Reader } from "./answer-words";
import { dataSection } from "./data-section";
import { findingsSection } from "./findings-section";
import { glossarySection } from "./glossary-section";
import { measurementSection } from "./measurement-section";
import { namesIn } from "./names";
import { ownText } from "./own-text";
import { peopleSection } from "./people-section";
import { list, paragraph, type Block, type PlanDocument, type PlanWords, type Section } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import { referencesSection } from "./references-section";
import { sheetBlocks } from "./sheet-blocks";
import { namedIn, toldIn } from "./told-in";
import { summarySection } from "./summary-section";
import { visionSection } from "./vision-section";
import { voiceIn, type Voice } from "./voice";

type Writer = (facts: PlanFacts, voice: Voice) => readonly Block[];
type Part = (typeof planOutline)[number];

/** What is more than a worksheet has a writer of its own. */
const writers: Partial<Record<Part["key"], Writer>> = {
  "map.summary": summarySection,
  "map.about": aboutSection,
  "map.process": peopleSection,
  "map.findings": findingsSection,
  "map.vision": visionSection,
  "map.actions": actionsSection,
  "map.measurement": measurementSection,
  "map.roadmap": roadmapSection,
  "map.app_data": dataSection,
  "map.app_glossary": glossarySection,
  "map.app_refs": referencesSection,
};

/** The plan in one language from what is known: the sections of the public plan that have content, in their order, and, as
 *  long as it is a draft, which required ones have none yet. Pure: the same facts give the same plan.
 *  Source: section "Outline of the public plan". */
export function compose(facts: PlanFacts, locale: Locale): PlanDocument {
  const voice = voiceIn(locale);
  const reader = { voice, names: namesIn(facts, voice) };
  const written = planOutline.map((part) => ({ part, blocks: [...ownText(part.key, facts.sheets), ...(writers[part.key]?.(facts, voice) ?? []), ...answered(part, facts, reader)] }));
  const sections = written.flatMap(({ part, blocks }) => sectionOf(part, blocks, voice));
  const empty = written.filter(({ part, blocks }) => part.required && blocks.length === 0).map(({ part }) => part);
  return {
    language: locale,
    title: m.plan_title({ community: facts.community }, voice.in),
    community: facts.fictional ? m.plan_fictional_place({ community: facts.community }, voice.in) : facts.community,
    coalition: facts.coalition,
    draft: true,
    date: facts.on,
    imprint: [m.plan_imprint_draft({ date: voice.day(facts.on) }, voice.in), dataLine(facts, voice)],
    words: wordsOf(voice),
    sections: [...sections, ...gaps(empty, voice)],
    told: toldIn(sections, facts, locale),
    named: namedIn(sections, facts, locale),
  };
}

/** Worksheets whose content has a shape of its own in the plan: rows, numbers and this document itself. */
const elsewhere: ReadonlySet<string> = new Set(["metric_review", "local_indicators", "theory_of_change", "targets", "observations", "plan_assembly"]);

/** What was written into the worksheets of a section. A worksheet that several sections name stands in the one that lives by it alone,
 *  else in the first that is neither the cover nor the summary: those two gather, they do not hold. */
function answered(part: Part, { sheets }: PlanFacts, reader: Reader): readonly Block[] {
  return part.worksheets.flatMap((id) => {
    const sheet = worksheetOf(id);
    const filled = sheet && sheets.get(sheet.key);
    return sheet && filled && isHome(part, id) && isPublic(sheet) ? sheetBlocks(sheet, filled, reader) : [];
  });
}

function isHome(part: Part, id: string): boolean {
  const holders = planOutline.filter(({ key, worksheets }) => key !== "map.front" && key !== "map.summary" && worksheets.some((one) => one === id));
  const home = holders.find(({ worksheets }) => worksheets.length === 1) ?? holders[0];
  return home?.key === part.key;
}

function isPublic({ key, visibility }: Worksheet): boolean {
  return !elsewhere.has(key) && visibility !== "core_only" && visibility !== "restricted";
}

function sectionOf(part: Part, blocks: readonly Block[], voice: Voice): readonly Section[] {
  return blocks.length === 0 ? [] : [{ key: part.key, heading: headingOf(part, voice), blocks }];
}

/** The cover is a page of its own. */
function headingOf({ key, heading }: Part, voice: Voice): string {
  return key === "map.front" ? m.plan_front_heading({}, voice.in) : voice.say(heading);
}

/** "Data as of": the releases the baselines were frozen from. */
function dataLine({ baselines }: PlanFacts, voice: Voice): string {
  const releases = [...new Set(baselines.map(({ release }) => release))].filter(Boolean).toSorted();
  return releases.length === 0 ? m.plan_imprint_no_data({}, voice.in) : m.plan_imprint_data({ releases: releases.join(", ") }, voice.in);
}

function gaps(parts: readonly Part[], voice: Voice): readonly Section[] {
  if (parts.length === 0) return [];
  return [{ key: "gaps", heading: m.plan_gaps_heading({}, voice.in), blocks: [paragraph(m.plan_gaps_text({}, voice.in)), list(parts.map((part) => gapWords(part, voice)))] }];
}

/** Every section can have a text of the coalition's own, of worksheet 9A; the letter and the thanks are nothing else. */
function gapWords(part: Part, voice: Voice): string {
  const heading = headingOf(part, voice);
  const sheets = [...(part.key === "map.front" ? [] : part.worksheets), "9A"].flatMap((id) => worksheetOf(id) ?? []).map(({ id, title }) => `${id} ${voice.say(title)}`);
  return m.plan_gaps_item({ heading, worksheets: sheets.join("; ") }, voice.in);
}

function wordsOf(voice: Voice): PlanWords {
  return {
    contents: m.plan_word_contents({}, voice.in),
    figure: m.plan_word_figure({}, voice.in),
    table: m.plan_word_table({}, voice.in),
    page: m.plan_word_page({}, voice.in).replace("[page]", "{page}").replace("[pages]", "{pages}"),
    draft: m.plan_word_draft({}, voice.in),
    draftMark: m.plan_word_draft_mark({}, voice.in),
    unprintable: m.plan_word_unprintable({}, voice.in),
  };
}
