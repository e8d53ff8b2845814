import type { Locale } from "~/content/messages";
import { madeOnce, setAsHtml } from "../../finished-sheet.server";
import type { PlanDocument } from "../plan-document";
import { compose } from "../sections/compose";
import type { PlanFacts } from "../sections/plan-facts";
import { PlanView } from "./plan-view";

/** A plan as finished HTML, and what the page around it says of it. */
export type PlanSheet = Pick<PlanDocument, "title" | "language" | "draft" | "imprint"> & { readonly html: string };

type Asked = { readonly facts: PlanFacts; readonly language: Locale };

const sheetOf = madeOnce(({ facts, language }: Asked): PlanSheet => {
  const plan = compose(facts, language);
  const { title, draft, imprint } = plan;
  return { title, language: plan.language, draft, imprint, html: setAsHtml("plan", <PlanView plan={plan} />) };
});

/** The plan in one language, set for readers of the page's language. It is a document of thousands of parts in which nothing is
 *  pressed: it is composed and set once for all who read the same facts, and handed to the browser as it is, which neither sets it
 *  again nor needs the scripts for it. */
export function planSheet(facts: PlanFacts, language: Locale): PlanSheet {
  return sheetOf({ facts, language });
}
