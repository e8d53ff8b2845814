import type { LoaderFunctionArgs } from "@remix-run/node";
import { metricCsv } from "~/domain/metric/metric-csv";
import { viewOf } from "~/domain/metric/metric.server";
import { download } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The table of a metric, as it is shown, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { view } = await viewOf(member, params.metric ?? "", new URL(request.url).searchParams);
  return download({ bytes: new TextEncoder().encode(metricCsv(view)), name: `${view.key}.csv`, type: "text/csv; charset=utf-8" });
}
