import { planDocx } from "./print/plan-docx.server";
import { planPdf } from "./print/plan-pdf.server";
import type { Print } from "./print";

/** Makes the file of a plan in this very process. */
export const printHere: Print = async (kind, plan) => (kind === "pdf" ? planPdf(plan) : planDocx(plan));
