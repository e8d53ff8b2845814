import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, useLoaderData, useRouteError } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { Fault } from "~/components/frame/fault";
import { locale, m } from "~/content/messages";
import { spokenCode } from "~/domain/workshop/code";
import { SeatPage } from "~/domain/workshop/seat-page";
import { TakenOut } from "~/domain/workshop/taken-out";
import { takePart } from "~/domain/workshop/take-part.server";
import { seatForm } from "~/domain/workshop/workshop.form";
import { rejoinCode, seatView } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { requireSeat, seatTokenOf } from "~/http/seat.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.view.room.name} · ${data.view.title}` : m.workshop_taken_out_title() }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const seat = await requireSeat(request, params);
  const token = (await seatTokenOf(request, seat.sessionId)) ?? "";
  return { view: await seatView(seat), clientKey: randomUUID(), rejoinCode: spokenCode(rejoinCode(token)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const seat = await requireSeat(request, params);
  const form = await read(request, seatForm);
  if (!form.ok) return form.reply();
  return { said: await takePart(seat, form.value, locale()) };
}

export default function SeatRoute() {
  const { view, clientKey, rejoinCode } = useLoaderData<typeof loader>();
  useChanges({ stream: path.seatChanges(view.session, view.room.id) });
  return (
    <SeatPage view={view} clientKey={clientKey} notesAddress={path.seatNotes(view.session)} leaveAddress={path.leaveSeat(view.session)} rejoinCode={rejoinCode} />
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 410 ? <TakenOut joinAddress={path.join()} /> : <Fault error={error} />;
}
