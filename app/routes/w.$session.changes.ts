import type { LoaderFunctionArgs } from "@remix-run/node";
import { reachesSeat } from "~/domain/workshop/topic";
import { changesOf } from "~/http/event-stream.server";
import { seatOf } from "~/http/seat.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const seat = await seatOf(request, params);
  return changesOf(seat.coalitionId, context, (topic) => reachesSeat(topic, seat));
}
