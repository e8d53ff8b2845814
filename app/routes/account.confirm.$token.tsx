import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { confirmByLetter, lookAtConfirmation } from "~/domain/account/confirmation.server";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { requireAccount } from "~/http/guard.server";
import { path, safePath } from "~/http/path";
import { requestContext } from "~/http/request-context.server";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction = () => [{ title: `${m.account_confirm_title()} · Mobility Action Planner` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitPerAddress("confirm", requestContext().address, 300);
  const account = await requireAccount(request);
  const standing = await lookAtConfirmation(params.token ?? "", account);
  const { name, email } = account;
  return data({ standing, name, email }, { status: standing === "open" || standing === "other" ? 200 : 410 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const next = await confirmByLetter(params.token ?? "", await requireAccount(request));
  return redirectSaying(safePath(next), m.account_confirm_done());
}

export default function ConfirmPage() {
  const { standing, name, email } = useLoaderData<typeof loader>();
  return (
    <PublicFrame end={<SignOutButton action={path.signOut()} />}>
      {standing === "open" ? <Confirm name={name} email={email} /> : <Closed standing={standing} name={name} />}
    </PublicFrame>
  );
}

/** Says who is signed in: the letter may have been opened on somebody else's computer. */
function Confirm({ name, email }: { readonly name: string; readonly email: string }) {
  return (
    <>
      <PageHeading title={m.account_confirm_title()} lead={m.account_confirm_lead({ name, email })} />
      <Form method="post">
        <SubmitButton>{m.account_confirm()}</SubmitButton>
      </Form>
    </>
  );
}

function Closed({ standing, name }: { readonly standing: "used" | "over" | "other"; readonly name: string }) {
  if (standing === "used") {
    return (
      <>
        <PageHeading title={m.account_confirm_used_title()} lead={m.account_confirm_used()} />
        <LinkButton kind="primary" to={path.landing()}>{m.account_go_on()}</LinkButton>
      </>
    );
  }
  if (standing === "over") {
    return (
      <>
        <PageHeading title={m.account_confirm_over_title()} lead={m.account_confirm_over()} />
        <LinkButton kind="primary" to={path.address()}>{m.account_sign_up_again()}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeading title={m.account_confirm_other_title()} lead={m.account_confirm_other({ name })} />
      <LinkButton to={path.landing()}>{m.account_go_on()}</LinkButton>
    </>
  );
}
