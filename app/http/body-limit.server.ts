import { env } from "~/env.server";

/** The wizard for a coalition's own tables takes files of up to 4 MB, and a form around them. */
const localTable = 5 << 20;

/** Rows pasted from a spreadsheet, up to two million characters, as a form writes them. */
const pastedRows = 8 << 20;

/** The most a request to `path` may bring, in bytes. Only the pages that take files take more than a form. */
export function largestBody(path: string): number {
  if (isPage(path, "metrics/releases")) return env.IMPORT_MAX_MB << 20;
  if (isPage(path, /^steps\/\d+\/\w+\/paste$/)) return Math.max(pastedRows, env.MAX_BODY_KB * 1024);
  if (isPage(path, /^files\/[a-z]+\/[\w-]+$/)) return Math.max((env.FILE_MAX_MB + 1) << 20, env.MAX_BODY_KB * 1024);
  return isPage(path, "metrics/local/new") ? Math.max(localTable, env.MAX_BODY_KB * 1024) : env.MAX_BODY_KB * 1024;
}

/** The address of a page of any coalition, or of the data behind it. */
function isPage(path: string, page: string | RegExp): boolean {
  const [, coalition = "", ...rest] = path.replace(/(\.data)?\/?$/, "").split("/");
  const address = rest.join("/");
  return /^[a-z0-9-]+$/.test(coalition) && (typeof page === "string" ? address === page : page.test(address));
}
