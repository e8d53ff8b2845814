import { redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { TextLink } from "~/components/button/text-link";
import { late } from "~/components/late";
import { locale, m } from "~/content/messages";
import { anotherForm } from "~/domain/workshop/workshop.form";
import { sitDownToo } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { deviceOf, keepSeat, requireSeat } from "~/http/seat.server";

const AnotherForm = late(() => import("~/domain/workshop/another-form"));

export const meta: MetaFunction = () => [{ title: `${m.workshop_another_title()} · Mobility Action Planner` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { nth, seat } = await requireSeat(request, params);
  return { back: path.seat(seat.sessionId, nth) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { seat } = await requireSeat(request, params);
  const form = await read(request, anotherForm);
  if (!form.ok) return form.reply();
  const token = await sitDownToo(seat, { device: await deviceOf(request), language: locale(), ...form.value });
  const { setCookie, nth } = await keepSeat(request, { session: seat.sessionId, token });
  return redirectDocument(path.seat(seat.sessionId, nth), { headers: { "Set-Cookie": setCookie } });
}

/** Where one more person sits down with a phone that has a seat already. */
export default function Another() {
  const { back } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <PublicFrame>
      <PageHeading title={m.workshop_another_title()} lead={m.workshop_another_lead()} />
      <AnotherForm lastResult={reply?.result} />
      <p className="mt-5">
        <TextLink to={back}>{m.workshop_another_back()}</TextLink>
      </p>
    </PublicFrame>
  );
}
