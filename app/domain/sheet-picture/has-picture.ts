/** The worksheets that are a picture as well. */
const drawn: ReadonlySet<string> = new Set(["stakeholder_map", "history_timeline", "root_causes", "ecosystem_map", "priorities", "sustainability"]);

export function hasPicture(worksheet: string): boolean {
  return drawn.has(worksheet);
}
