import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { ConfirmNotice } from "~/domain/account/confirm-notice";
import { mustConfirm } from "~/domain/account/confirmed.server";
import { acceptInvitation, lookAtInvitation } from "~/domain/coalition/invitation.server";
import { InvitedRoles } from "~/domain/coalition/invited-roles";
import type { Role } from "~/domain/coalition/role";
import { findAccount, requireAccount } from "~/http/guard.server";
import { path } from "~/http/path";
import { requestContext } from "~/http/request-context.server";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.home === null ? m.coalition_invitation_title({ coalition: data.coalition }) : m.coalition_already_in({ coalition: data.coalition })} · Mobility Action Planner` : "Mobility Action Planner" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  await limitPerAddress("invitation", requestContext().address, 300);
  const account = await findAccount(request);
  const seen = await lookAtInvitation(token, { accountId: account?.id ?? null });
  return { ...seen, token, as: account && { name: account.name, email: account.email, mustConfirm: mustConfirm(account) } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const slug = await acceptInvitation(account, params.token ?? "");
  return redirectSaying(path.home(slug), m.coalition_accepted());
}

export default function InvitationPage() {
  const { coalition, organization, roles, home, token, as } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      {home === null ? (
        <>
          <PageHeading title={m.coalition_invitation_title({ coalition })} />
          <InvitedRoles title={m.coalition_invitation_roles()} roles={roles} />
          {organization === null ? null : <p className="mb-6">{m.organization_invited_for({ name: organization })}</p>}
          {as === null ? <WaysIn token={token} /> : as.mustConfirm ? <ConfirmNotice email={as.email} address={path.address(path.invitation(token))} /> : <Accept as={as.name} />}
        </>
      ) : (
        <AlreadyIn coalition={coalition} roles={as?.mustConfirm ? [] : roles} home={path.home(home)} />
      )}
    </PublicFrame>
  );
}

function WaysIn({ token }: { readonly token: string }) {
  return (
    <>
      <p className="mb-4">{m.coalition_accept_sign_in()}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton kind="primary" to={path.signIn(path.invitation(token))}>{m.account_sign_in()}</LinkButton>
        <LinkButton kind="quiet" to={path.signUp(path.invitation(token))}>
          {m.account_sign_up()}
        </LinkButton>
      </div>
    </>
  );
}

/** Says who would join: the link may have been opened on somebody else's computer. */
function Accept({ as }: { readonly as: string }) {
  return (
    <Form method="post">
      <p className="mb-4">{m.coalition_accept_as({ name: as })}</p>
      <SubmitButton>{m.coalition_accept()}</SubmitButton>
    </Form>
  );
}

/** For somebody who is in the coalition: the way in, and what the link would add as long as nobody has used it. */
function AlreadyIn({ coalition, roles, home }: { readonly coalition: string; readonly roles: readonly Role[]; readonly home: string }) {
  return (
    <>
      <PageHeading title={m.coalition_already_in({ coalition })} lead={m.coalition_already_in_help()} />
      <LinkButton kind="primary" to={home}>{m.coalition_open()}</LinkButton>
      {roles.length > 0 ? (
        <Form method="post" className="mt-10 border-t border-line pt-6">
          <InvitedRoles title={m.coalition_already_in_adds()} roles={roles} />
          <SubmitButton kind="quiet">{m.coalition_accept_more()}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
