import type { FilledSheet } from "~/domain/process/filled-sheet";
import { paragraph, type Block } from "../plan-document";

/** What the coalition wrote for a section itself, in worksheet 9A: a letter, thanks, how to take part. A row that is not to be included
 *  stays out. */
export function ownText(section: string, sheets: ReadonlyMap<string, FilledSheet>): readonly Block[] {
  const rows = sheets.get("plan_assembly")?.rows ?? [];
  return rows.flatMap(({ answers: { section: chosen, include, heading, text } }) => {
    const isHere = Array.isArray(chosen) && chosen.some((one) => one === section) && include !== false;
    const paragraphs = isHere && typeof text === "string" ? paragraphsOf(text) : [];
    if (paragraphs.length === 0) return [];
    return [...(typeof heading === "string" && heading.trim() !== "" ? [{ kind: "heading" as const, text: heading.trim() }] : []), ...paragraphs];
  });
}

/** An empty line begins a new paragraph. */
function paragraphsOf(text: string): readonly Block[] {
  return text.split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== "").map((part) => paragraph(part));
}
