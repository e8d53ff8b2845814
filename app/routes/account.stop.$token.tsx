import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { SubmitButton } from "~/components/button/submit-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { m } from "~/content/messages";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { lookAtStop, stopLetters } from "~/domain/letter/letter.server";
import { stopWords } from "~/domain/letter/letter-words";
import { path } from "~/http/path";
import { requestContext } from "~/http/request-context.server";

export const meta: MetaFunction = () => [{ title: `${m.letter_stop_title()} · Mobility Action Planner` }];

export async function loader({ params }: LoaderFunctionArgs) {
  await limitPerAddress("stop-letters", requestContext().address, 300);
  return lookAtStop(params.token ?? "");
}

/** Pressed on this page, or by a mail program: it sends a form of its own, which says nothing that the address does not say. */
export async function action({ params }: ActionFunctionArgs) {
  await limitPerAddress("stop-letters", requestContext().address, 300);
  return { stopped: await stopLetters(params.token ?? "") };
}

export default function StopLetters() {
  const { stop, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const stopped = done || reply?.stopped !== undefined;
  return (
    <PublicFrame>
      <PageHeading title={stopped ? m.letter_stopped_title() : m.letter_stop_title()} kicker={stopWords(stop)} lead={stopped ? m.letter_stopped() : m.letter_stop_lead()} />
      {stopped ? <LinkButton to={path.letters()}>{m.letter_choose()}</LinkButton> : <Form method="post"><SubmitButton>{stopWords(stop)}</SubmitButton></Form>}
    </PublicFrame>
  );
}
