import { planOutline } from "~/content/plan-outline";
import { visionDocument } from "~/domain/theory/vision-text.server";

/** Shared texts of a coalition: its vision, and the sections that a plan has ("plan.summary"). No text has another name. */
const known: ReadonlySet<string> = new Set([visionDocument, ...planOutline.map(({ key }) => key.replace(/^map\./, "plan."))]);
const slug = /^[a-z0-9][a-z0-9-]{0,80}$/;

export type DocumentName = { readonly coalition: string; readonly name: string };

/** What a socket calls a text: "<slug of the coalition>/vision". */
export function documentName({ coalition, name }: DocumentName): string {
  return `${coalition}/${name}`;
}

/** Reads such a name; null for anything that no text of ours is called. */
export function parseDocumentName(written: string): DocumentName | null {
  const [coalition = "", name = "", ...rest] = written.split("/");
  return rest.length === 0 && slug.test(coalition) && known.has(name) ? { coalition, name } : null;
}
