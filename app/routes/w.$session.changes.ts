import type { LoaderFunctionArgs } from "@remix-run/node";
import { reachesSeat } from "~/domain/workshop/topic";
import { isSeatGone } from "~/domain/workshop/workshop.server";
import { changesOf } from "~/http/event-stream.server";
import { answerJson } from "~/http/json-answer.server";
import { seatOf, seatTokenOf } from "~/http/seat.server";

/** A phone that slept while its seat was taken away is let in once more and told nothing: a page reads again when its stream
 *  opens, and finds out. Turned away, it would take the line for broken. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerJson(async () => {
    const token = await seatTokenOf(request, params.session ?? "");
    if (token !== null && (await isSeatGone(params.session ?? "", token))) return changesOf({ coalitionId: "", seat: token }, context, () => false);
    const seat = await seatOf(request, params);
    return changesOf({ coalitionId: seat.coalitionId, seat: seat.participantId }, context, (topic) => reachesSeat(topic, seat));
  });
}
