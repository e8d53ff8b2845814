import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/link-button";
import { PageHeading } from "~/components/page-heading";
import { PublicFrame } from "~/components/public-frame";
import { SubmitButton } from "~/components/submit-button";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { acceptInvitation, lookAtInvitation } from "~/domain/coalition/invitation.server";
import { roleName } from "~/domain/coalition/role";
import { findAccount, requireAccount } from "~/http/guard.server";
import { path } from "~/http/path";
import { requestContext } from "~/http/request-context.server";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${m.coalition_invitation_title({ coalition: data.coalition })} · Mobility Action Planner` : "Mobility Action Planner" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  await limitPerAddress("invitation", requestContext().address, 300);
  const { coalition, roles } = await lookAtInvitation(token);
  return { coalition, roles, token, signedIn: (await findAccount(request)) !== null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const slug = await acceptInvitation(account, params.token ?? "");
  return redirectSaying(path.home(slug), m.coalition_accepted());
}

export default function InvitationPage() {
  const { coalition, roles, token, signedIn } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <PageHeading title={m.coalition_invitation_title({ coalition })} lead={m.coalition_invitation_roles({ roles: roles.map((role) => say(roleName[role])).join(", ") })} />
      {signedIn ? (
        <Form method="post">
          <SubmitButton>{m.coalition_accept()}</SubmitButton>
        </Form>
      ) : (
        <>
          <p className="mb-4">{m.coalition_accept_sign_in()}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton kind="primary" to={path.signIn(path.invitation(token))}>{m.account_sign_in()}</LinkButton>
            <LinkButton kind="quiet" to={path.signUp(path.invitation(token))}>
              {m.account_sign_up()}
            </LinkButton>
          </div>
        </>
      )}
    </PublicFrame>
  );
}
