import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { m } from "~/content/messages";
import { leaveSeat } from "~/domain/workshop/workshop.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { keepSeat, requireSeat } from "~/http/seat.server";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(path.seat(params.session ?? ""));

export async function action({ request, params }: ActionFunctionArgs) {
  const seat = await requireSeat(request, params);
  await leaveSeat(seat);
  return redirectSaying(path.join(), m.workshop_left(), new Headers({ "Set-Cookie": await keepSeat(seat.sessionId, "") }));
}
