import { env } from "~/env.server";

/** The most a request to `path` may bring, in bytes. Only the page that takes released files takes more than a form. */
export function largestBody(path: string): number {
  return /^\/[a-z0-9-]+\/metrics\/releases(\.data)?\/?$/.test(path) ? env.IMPORT_MAX_MB << 20 : env.MAX_BODY_KB * 1024;
}
