import type { LoaderFunctionArgs } from "@remix-run/node";
import { reachesSeat } from "~/domain/workshop/topic";
import { changesOf } from "~/http/event-stream.server";
import { answerJson } from "~/http/json-answer.server";
import { seatOf } from "~/http/seat.server";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerJson(async () => {
    const seat = await seatOf(request, params);
    return changesOf(seat.coalitionId, context, (topic) => reachesSeat(topic, seat));
  });
}
