import type { LoaderFunctionArgs } from "@remix-run/node";
import { nationTable } from "~/domain/nation/nation.server";
import { download } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The ranking, as it is shown, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { csv, name } = await nationTable(member, { search: new URL(request.url).searchParams });
  return download({ bytes: new TextEncoder().encode(csv), name, type: "text/csv; charset=utf-8" });
}
