import type { LoaderFunctionArgs } from "@remix-run/node";
import { dashboardFile } from "~/domain/dashboard/dashboard.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** What the dashboard shows under the same address, for a spreadsheet: one metric, or all; or the notes to it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  return downloadText(await dashboardFile(member, { search: new URL(request.url).searchParams }));
}
