import type { LoaderFunctionArgs } from "@remix-run/node";
import { nationValues } from "~/domain/nation/nation.server";
import { answerJson } from "~/http/json-answer.server";
import { requireMember } from "~/http/guard.server";

/** The values of the map. They never change for a file and a language, which the address names; a browser that asked for this
 *  very file may keep them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { searchParams: search } = new URL(request.url);
  return answerJson(async () => {
    const { values, file } = await nationValues(member, { search });
    const kept = search.get("file") === String(file);
    return Response.json(values, { headers: { "Cache-Control": kept ? "private, max-age=86400" : "private, no-store" } });
  });
}
