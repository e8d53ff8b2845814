import type { LoaderFunctionArgs } from "@remix-run/node";
import { goneStream, viewsOf } from "~/http/event-stream.server";
import { answerJson } from "~/http/json-answer.server";
import { hadSeat, seatOf } from "~/http/seat.server";

/** A phone that slept while its seat was taken away is let in once more and told only that: turned away, it would take the line
 *  for broken. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerJson(async () => ((await hadSeat(request, params)) ? goneStream(context) : viewsOf(await seatOf(request, params), context)));
}
