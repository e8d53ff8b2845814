import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/changes";
import { locale } from "~/content/messages";
import { SeatPage } from "~/domain/workshop/seat-page";
import { takePart } from "~/domain/workshop/take-part.server";
import { seatForm } from "~/domain/workshop/workshop.form";
import { seatView } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { requireSeat } from "~/http/seat.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.room.name ?? ""} · ${data?.view.title ?? ""}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const seat = await requireSeat(request, params);
  return { view: await seatView(seat), clientKey: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const seat = await requireSeat(request, params);
  const form = await read(request, seatForm);
  if (!form.ok) return form.reply();
  return { said: await takePart(seat, form.value, locale()) };
}

export default function SeatRoute() {
  const { view, clientKey } = useLoaderData<typeof loader>();
  useChanges({ stream: path.seatChanges(view.session) });
  return <SeatPage view={view} clientKey={clientKey} notesAddress={path.seatNotes(view.session)} />;
}
