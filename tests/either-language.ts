import type { Locale } from "../app/content/messages";
import { inRequest } from "../app/http/request-context.server";

/** Does something as a page that is read in this language. */
export function reading<T>(locale: Locale, work: () => T): T {
  return inRequest({ requestId: "test", locale, address: "192.0.2.1", nonce: "" }, work);
}
