import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, useLoaderData, useRouteError, type ClientActionFunctionArgs } from "@remix-run/react";
import { Fault } from "~/components/frame/fault";
import { locale, m } from "~/content/messages";
import { spokenCode } from "~/domain/workshop/code";
import { offerView, useNewestView } from "~/domain/workshop/newest-view";
import { SeatPage } from "~/domain/workshop/seat-page";
import { TakenOut } from "~/domain/workshop/taken-out";
import { takePart } from "~/domain/workshop/take-part.server";
import { seatForm } from "~/domain/workshop/workshop.form";
import { rejoinCode, seatView } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { requireSeat, seatsOnPhone } from "~/http/seat.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.view.room.name} · ${data.view.title}` : m.workshop_taken_out_title() }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const here = await requireSeat(request, params);
  const { seat, token, nth } = here;
  return { nth, view: await seatView(seat), clientKey: randomUUID(), rejoinCode: spokenCode(rejoinCode(token)), phone: await seatsOnPhone(request, here) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { seat } = await requireSeat(request, params);
  const form = await read(request, seatForm);
  if (!form.ok) return form.reply();
  const said = await takePart(seat, form.value, locale());
  return { said, view: await seatView(seat) };
}

/** What was done comes with what is seen now: nothing has to be asked for again. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  const answer = await serverAction<typeof action>();
  if ("view" in answer) offerView(answer.view);
  return answer;
}

export { unlessAnswered as shouldRevalidate } from "~/components/answered-view";

export default function SeatRoute() {
  const { nth, view: loaded, clientKey, rejoinCode, phone } = useLoaderData<typeof loader>();
  const view = useNewestView(loaded, path.seatChanges(loaded.session, nth));
  const { session } = loaded;
  return (
    <SeatPage
      view={view}
      clientKey={clientKey}
      addresses={{ notes: path.seatNotes(session, nth), leave: path.leaveSeat(session, nth), another: path.anotherSeat(session, nth) }}
      rejoinCode={rejoinCode}
      places={phone.map((place) => ({ ...place, address: path.seat(session, place.nth) }))}
    />
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 410 ? <TakenOut joinAddress={path.join()} /> : <Fault error={error} />;
}
