import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { m } from "~/content/messages";
import { leaveSeat } from "~/domain/workshop/workshop.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { requireSeat } from "~/http/seat.server";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(path.seat(params.session ?? ""));

/** The device keeps its cookie: with the session's code it leads back to this seat. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { seat } = await requireSeat(request, params);
  await leaveSeat(seat);
  return redirectSaying(path.join(), m.workshop_left());
}
