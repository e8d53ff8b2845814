import type { ActionFunctionArgs } from "@remix-run/node";
import { m } from "~/content/messages";
import { handOver } from "~/domain/workshop/workshop.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  const session = params.session ?? "";
  await handOver(member, { session });
  return redirectSaying(path.harvest(member.coalitionSlug, session), m.workshop_handed_over());
}
