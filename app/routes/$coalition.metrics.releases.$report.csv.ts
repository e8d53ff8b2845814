import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportOf } from "~/domain/release-import/release-import.server";
import { reportCsv } from "~/domain/release-import/report-file";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The validation report of an import, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { file, report } = await reportOf(member, { id: params.report ?? "" });
  return downloadText({ name: `report-${file}`, type: "text/csv; charset=utf-8", text: reportCsv(report) });
}
