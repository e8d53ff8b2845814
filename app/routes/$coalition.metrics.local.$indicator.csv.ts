import type { LoaderFunctionArgs } from "@remix-run/node";
import { localFile } from "~/domain/local-data/local-data.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The figures of a local indicator for a spreadsheet, hidden ones as hidden, or the notes to them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "export:internal");
  return downloadText(await localFile(member, { id: params.indicator, part: new URL(request.url).searchParams.get("part") }));
}
