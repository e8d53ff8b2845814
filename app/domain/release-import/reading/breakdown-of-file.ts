import { breakdownOfLabel, readBreakdown, type Breakdown } from "../../release/breakdown";

/** What a file shows of its breakdown before it is read: its name, and the subgroup cells of its first rows. */
export type BreakdownEvidence = {
  readonly fileName: string;
  readonly labels: readonly string[];
  readonly types: readonly string[];
};

/** Which breakdown a subgroup file holds. The labels decide, because neighborhood files say race-ethnicity in their type
 *  column; then the file name; then the type column. Null when nothing tells. */
export function breakdownOfFile({ fileName, labels, types }: BreakdownEvidence): Breakdown | null {
  return fromLabels(labels) ?? fromName(fileName) ?? fromTypes(types);
}

function fromLabels(labels: readonly string[]): Breakdown | null {
  for (const label of labels) {
    const found = breakdownOfLabel(label);
    if (found) return found;
  }
  return null;
}

/** The longest run of words in the file name that names a breakdown: "..._county_mothers_education_longitudinal". */
function fromName(fileName: string): Breakdown | null {
  const words = fileName.toLowerCase().replace(/\.csv.*$/, "").split(/[_\s]+/);
  for (const [at, word] of words.entries()) {
    const pair = readBreakdown(`${word}-${words[at + 1] ?? ""}`);
    const found = pair ?? readBreakdown(word);
    if (found && found !== "overall") return found;
  }
  return null;
}

function fromTypes(types: readonly string[]): Breakdown | null {
  for (const type of types) {
    const found = readBreakdown(type);
    if (found && found !== "overall") return found;
  }
  return null;
}
