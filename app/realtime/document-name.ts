/** Shared texts of a coalition: its vision, and the sections of its plan that are written by hand. */
const known = /^(?:vision|plan\.[a-z][a-z0-9_]{0,40})$/;
const slug = /^[a-z0-9][a-z0-9-]{0,80}$/;

export type DocumentName = { readonly coalition: string; readonly name: string };

/** What a socket calls a text: "<slug of the coalition>/vision". */
export function documentName({ coalition, name }: DocumentName): string {
  return `${coalition}/${name}`;
}

/** Reads such a name; null for anything that no text of ours is called. */
export function parseDocumentName(written: string): DocumentName | null {
  const [coalition = "", name = "", ...rest] = written.split("/");
  return rest.length === 0 && slug.test(coalition) && known.test(name) ? { coalition, name } : null;
}
