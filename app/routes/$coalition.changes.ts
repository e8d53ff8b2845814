import type { LoaderFunctionArgs } from "@remix-run/node";
import { changesFor } from "~/http/event-stream.server";
import { requireMembership } from "~/http/guard.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  return changesFor(member, request, context);
}
