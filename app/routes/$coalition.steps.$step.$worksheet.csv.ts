import type { LoaderFunctionArgs } from "@remix-run/node";
import { sheetCsv } from "~/domain/process/process.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** A worksheet for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "export:internal");
  return downloadText(await sheetCsv(member, { step: Number(params.step), worksheet: params.worksheet ?? "" }));
}
