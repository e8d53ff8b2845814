import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportOf } from "~/domain/release-import/release-import.server";
import { download } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The validation report of an import, for other programs. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { file, report } = await reportOf(member, { id: params.report ?? "" });
  return download({ bytes: new TextEncoder().encode(JSON.stringify({ file, ...report }, null, 2)), name: `report-${file}.json`, type: "application/json" });
}
