import type { LoaderFunctionArgs } from "@remix-run/node";
import { dashboardFile } from "~/domain/dashboard/dashboard.server";
import { download } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** What the dashboard shows under the same address, for a spreadsheet: one metric, or all. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { name, csv } = await dashboardFile(member, { search: new URL(request.url).searchParams });
  return download({ name, type: "text/csv; charset=utf-8", bytes: new TextEncoder().encode(csv) });
}
