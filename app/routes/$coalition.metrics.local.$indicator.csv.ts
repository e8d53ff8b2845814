import type { LoaderFunctionArgs } from "@remix-run/node";
import { localFile } from "~/domain/local-data/local-data.server";
import { download } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** The figures of a local indicator for a spreadsheet, hidden ones as hidden. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "export:internal");
  const text = await localFile(member, { id: params.indicator });
  return download({ bytes: new TextEncoder().encode(text), name: "local-data.csv", type: "text/csv; charset=utf-8" });
}
