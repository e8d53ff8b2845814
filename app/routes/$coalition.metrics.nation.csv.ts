import type { LoaderFunctionArgs } from "@remix-run/node";
import { nationTable } from "~/domain/nation/nation.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The ranking, as it is shown, for a spreadsheet, or the notes to it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  return downloadText(await nationTable(member, { search: new URL(request.url).searchParams }));
}
