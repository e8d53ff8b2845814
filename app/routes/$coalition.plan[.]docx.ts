import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOfPlan } from "~/domain/plan/plan.form";
import { exportDocx } from "~/domain/plan/plan.server";
import { download } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "export:internal");
  return download(await exportDocx(member, { locale: languageOfPlan(request.url), gone: context.gone }));
}
