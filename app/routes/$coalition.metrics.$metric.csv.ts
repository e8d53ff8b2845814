import type { LoaderFunctionArgs } from "@remix-run/node";
import { metricFile } from "~/domain/metric/metric-file.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The table of a metric, as it is shown, for a spreadsheet, or the notes to it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  return downloadText(await metricFile(member, { key: params.metric ?? "", search: new URL(request.url).searchParams }));
}
