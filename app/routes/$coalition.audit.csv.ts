import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditAsked, auditFile } from "~/domain/audit/audit.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** What was accounted for, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "audit:read");
  return downloadText(await auditFile(member, auditAsked.parse(Object.fromEntries(new URL(request.url).searchParams))));
}
