import type { Locale } from "~/content/messages";
import { auditExport } from "../activity/audit.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { compose } from "./sections/compose";
import { inTurn } from "./export-turns.server";
import type { PlanDocument } from "./plan-document";
import { planSheet, type PlanSheet } from "./page/plan-sheet.server";
import type { Print, PrintKind } from "./print";
import { PrintShop, type ShopRules } from "./print-shop.server";
import { today } from "../today";
import { readFacts } from "./page/read-facts.server";

export { readForPlan } from "./page/read-facts.server";

/** Here, unless the server has a process for it. */
let print: Print = async (kind, plan) => (await import("./print-here.server")).printHere(kind, plan);

/** From now on files are made in a process of their own; returns how to end it. */
export function printApart(rules: ShopRules): () => void {
  const shop = new PrintShop(rules);
  print = shop.print;
  return () => shop.close();
}

/** The plan as it stands now, in the language asked for. */
export async function assemble(member: Member, { locale }: { readonly locale: Locale }): Promise<PlanDocument> {
  allow(member, "coalition:read", "shared");
  return compose(await readFacts(member, today()), locale);
}

/** The same as a page shows it. */
export async function showPlan(member: Member, { locale }: { readonly locale: Locale }): Promise<PlanSheet> {
  allow(member, "coalition:read", "shared");
  return planSheet(member, today(), locale);
}

/** A plan as a file: its bytes, and a name that sorts and says what it is. */
export type PlanFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly type: string };

/** In which language a file is wanted, and what tells that nobody waits for it any more. */
type ExportWish = { readonly locale: Locale; readonly gone?: AbortSignal };

/** The plan as a tagged PDF (PDF/UA-1). */
export function exportPdf(member: Member, wish: ExportWish): Promise<PlanFile> {
  return exported(member, wish, "pdf", "application/pdf");
}

/** The plan as a Word file. */
export function exportDocx(member: Member, wish: ExportWish): Promise<PlanFile> {
  return exported(member, wish, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
}

async function exported(member: Member, { locale, gone = new AbortController().signal }: ExportWish, kind: PrintKind, type: string): Promise<PlanFile> {
  allow(member, "export:internal");
  return inTurn(member, gone, async () => {
    const plan = await assemble(member, { locale });
    await auditExport(member, fileName(member, plan, kind));
    return { bytes: new Uint8Array(await print(kind, plan)), name: fileName(member, plan, kind), type };
  });
}

/** Letters, digits and hyphens only: the slug is made of nothing else. */
function fileName({ coalitionSlug }: Member, { date, language }: PlanDocument, ending: string): string {
  return `${coalitionSlug}-plan-${date}-${language}.${ending}`;
}
