import { data, redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { openToAll } from "~/components/frame/page-about";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { joinForm } from "~/domain/workshop/workshop.form";
import { joinByCode } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { keep } from "~/http/preference.server";
import { requestContext } from "~/http/request-context.server";
import { deviceOf, keepDevice, keepSeat } from "~/http/seat.server";

const JoinForm = late(() => import("~/domain/workshop/join-form"));

export const handle = openToAll(m.workshop_join_about);

export const meta: MetaFunction = () => [{ title: `${m.workshop_join_title()} · Mobility Action Planner` }];

/** The device is known from here on, so that joining twice, because an answer was lost or a button pressed again, leads to one
 *  seat. */
export async function loader({ request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code")?.slice(0, 40) ?? "";
  return data({ code }, { headers: { "Set-Cookie": await keepDevice(await deviceOf(request)) } });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, joinForm);
  if (!form.ok) return form.reply();
  const device = await deviceOf(request);
  const joined = await joinByCode({ ...form.value, device, address: requestContext().address });
  const { setCookie, nth } = await keepSeat(request, joined);
  const headers = new Headers([
    ["Set-Cookie", setCookie],
    ["Set-Cookie", await keepDevice(device)],
    ["Set-Cookie", keep("language", form.value.language)],
  ]);
  // A whole document is loaded: every word on it may be in the other language now.
  return redirectDocument(path.seat(joined.session, nth), { headers });
}

export default function Join() {
  const { code } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <PublicFrame>
      <PageHeading title={m.workshop_join_title()} lead={m.workshop_join_lead()} />
      <JoinForm code={code} reply={reply} />
    </PublicFrame>
  );
}
