import type { ReadyMade } from "~/components/frame/ready-made";
import { requestContext } from "./request-context.server";

/** HTML of our own making for a page. With a whole page it is in the page already and does not go along a second time as the
 *  page's data; a page's script that asks gets it. */
export function readyMade(html: string): ReadyMade {
  return requestContext().byScript ? { html } : Object.defineProperty({}, "html", { value: html });
}
