import type { LoaderFunctionArgs } from "@remix-run/node";
import { decisionsFile } from "~/domain/decision/decision.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The log of decisions, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "export:internal");
  return downloadText(await decisionsFile(member));
}
