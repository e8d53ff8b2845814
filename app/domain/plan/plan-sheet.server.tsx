import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { renderToStaticMarkup } from "react-dom/server";
import { locale } from "~/content/messages";
import { PlanView } from "./page/plan-view";
import type { PlanDocument } from "./plan-document";

/** Sheets that are kept, in bytes of text: some hundred plans. */
const kept = new LRUCache<string, string>({ maxSize: 32_000_000, sizeCalculation: (html) => html.length });

/** The plan as finished HTML, in the language of the page around it. It is a document of thousands of parts in which nothing is
 *  pressed: it is set once for all who read the same plan and handed to the browser as it is, which neither sets it again nor
 *  needs the scripts for it. */
export function planSheet(plan: PlanDocument): string {
  const key = `${locale()} ${createHash("sha256").update(JSON.stringify(plan)).digest("base64url")}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(<PlanView plan={plan} />, { identifierPrefix: "plan" });
  kept.set(key, html);
  return html;
}
