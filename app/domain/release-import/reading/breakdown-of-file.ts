import { readBreakdown, type Breakdown } from "../../release/breakdown";

/** The breakdown that a file name names, by the longest run of its words: "..._county_mothers_education_longitudinal". */
export function breakdownInName(fileName: string): Breakdown | null {
  const words = fileName.toLowerCase().replace(/\.csv.*$/, "").split(/[_\s]+/);
  for (const [at, word] of words.entries()) {
    const pair = readBreakdown(`${word}-${words[at + 1] ?? ""}`);
    const found = pair ?? readBreakdown(word);
    if (found && found !== "overall") return found;
  }
  return null;
}
