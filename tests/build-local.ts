import type { Definition } from "../app/domain/local-data/local.form";
import { defineLocal, keepUpload, loadUpload, mapColumns } from "../app/domain/local-data/local-data.server";
import { guessMapping } from "../app/domain/local-data/mapping";
import type { Member } from "../app/domain/coalition/member";

/** Students who missed a tenth of school, by grade, unless told otherwise. */
export function buildLocal(member: Member, parts: Partial<Definition> = {}): Promise<string> {
  return defineLocal(member, {
    name: "Chronic absence",
    definition: "Students who missed ten percent of school days, among all enrolled.",
    kind: "share",
    per: 1000,
    direction: "lower",
    area: "Two school zones",
    frequency: "year",
    source: "School district, attendance records",
    smallestShown: 11,
    runningTotal: false,
    ...parts,
  });
}

/** Loads a file through the same steps as the wizard; columns are guessed by their headers. */
export async function loadCsv(member: Member, indicator: string, text: string, { rows = "all", vouched = false }: { readonly rows?: "all" | "good"; readonly vouched?: boolean } = {}) {
  const upload = await keepUpload(member, { indicator, name: "absence.csv", bytes: new TextEncoder().encode(text) });
  const [header = ""] = text.split("\n");
  const kind = header.includes("Enrolled") || header.includes("Percent") ? "share" : "count";
  await mapColumns(member, { upload, mapping: guessMapping(header.trim().split(","), { kind, percents: true }), vouched });
  return loadUpload(member, { upload, rows });
}

export const absence = [
  "School,Year,Grade,Percent,Absent,Enrolled",
  "All,2024,All,18.0,180,1000",
  "All,2024,3,14.0,70,500",
  "All,2024,4,22.0,110,500",
  "All,2023,All,20.0,200,1000",
].join("\n");
