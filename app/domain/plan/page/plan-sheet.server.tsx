import type { Locale } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { finishedSheets, setAsHtml } from "../../finished-sheet.server";
import type { PlanDocument } from "../plan-document";
import { compose } from "../sections/compose";
import { planMark } from "../plan-mark.server";
import { PlanView } from "./plan-view";
import { readFacts } from "./read-facts.server";

/** A plan as finished HTML, and what the page around it says of it. */
export type PlanSheet = Pick<PlanDocument, "title" | "language" | "draft" | "imprint"> & { readonly html: string };

const once = finishedSheets<PlanSheet>();

/** The plan of a day in one language, set for readers of the page's language. It is a document of thousands of parts in which nothing
 *  is pressed: it is read, composed and set once for all readers until something changes, and handed to the browser as it is, which
 *  neither sets it again nor needs the scripts for it. */
export async function planSheet(member: Member, on: string, language: Locale): Promise<PlanSheet> {
  // What is read after the mark is as new as the mark, or newer.
  const { coalitionId, coalitionName, communityId } = member;
  return once({ coalitionId, coalitionName, communityId, on, language, mark: await planMark(member) }, async () => {
    const plan = compose(await readFacts(member, on), language);
    const { title, draft, imprint } = plan;
    return { title, language: plan.language, draft, imprint, html: setAsHtml("plan", <PlanView plan={plan} />) };
  });
}
