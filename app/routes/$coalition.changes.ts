import type { LoaderFunctionArgs } from "@remix-run/node";
import { changesOf } from "~/http/event-stream.server";
import { requireMembership } from "~/http/guard.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  return changesOf(member.coalitionId, context);
}
