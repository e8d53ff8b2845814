import type { LoaderFunctionArgs } from "@remix-run/node";
import { metricCsv } from "~/domain/metric/metric-csv";
import { viewOf } from "~/domain/metric/metric-page.server";
import { requireMember } from "~/http/guard.server";

/** The table of a metric, as it is shown, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { view } = await viewOf(member, params.metric ?? "", new URL(request.url).searchParams);
  const headers = { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${view.key}.csv"` };
  return new Response(metricCsv(view), { headers });
}
