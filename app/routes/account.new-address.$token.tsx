import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { m } from "~/content/messages";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { lookAtNewAddress, takeNewAddress, tellOldAddress } from "~/domain/settings/settings.server";
import { requireAccount } from "~/http/guard.server";
import { path } from "~/http/path";
import { posted } from "~/http/post.server";
import { requestContext } from "~/http/request-context.server";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction = () => [{ title: `${m.settings_email_title()} · Mobility Action Planner` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitPerAddress("new-address", requestContext().address, 300);
  const account = await requireAccount(request);
  return { name: account.name, email: await lookAtNewAddress(account, params.token ?? "") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const email = await takeNewAddress(account, params.token ?? "");
  void posted(tellOldAddress(account, email));
  return redirectSaying(path.settings(), m.settings_email_done({ email }));
}

export default function NewAddressPage() {
  const { name, email } = useLoaderData<typeof loader>();
  return (
    <PublicFrame end={<SignOutButton action={path.signOut()} />}>
      <PageHeading title={m.settings_email_title()} lead={m.settings_email_confirm_lead({ name, email })} />
      <Form method="post"><SubmitButton>{m.settings_email_confirm()}</SubmitButton></Form>
    </PublicFrame>
  );
}
