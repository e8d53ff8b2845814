import { env } from "~/env.server";

/** The wizard for a coalition's own tables takes files of up to 4 MB, and a form around them. */
const localTable = 5 << 20;

/** The most a request to `path` may bring, in bytes. Only the pages that take files take more than a form. */
export function largestBody(path: string): number {
  if (isPage(path, "metrics/releases")) return env.IMPORT_MAX_MB << 20;
  return isPage(path, "metrics/local/new") ? Math.max(localTable, env.MAX_BODY_KB * 1024) : env.MAX_BODY_KB * 1024;
}

/** The address of a page of any coalition, or of the data behind it. */
function isPage(path: string, page: string): boolean {
  const [, coalition = "", ...rest] = path.replace(/(\.data)?\/?$/, "").split("/");
  return /^[a-z0-9-]+$/.test(coalition) && rest.join("/") === page;
}
