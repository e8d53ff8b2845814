import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, CardRow, CardRows } from "~/components/card";
import { Chip } from "~/components/chip";
import { EmptyState } from "~/components/frame/empty-state";
import { Plus } from "~/components/icons";
import { FlaskConical, Users } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { openToAll } from "~/components/frame/page-about";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { ConfirmNotice } from "~/domain/account/confirm-notice";
import { mustConfirm } from "~/domain/account/confirmed.server";
import { Landing } from "~/domain/account/landing";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { sampleIsOn } from "~/domain/account/sample-people.server";
import { listCoalitions } from "~/domain/coalition/coalition.server";
import { roleName } from "~/domain/coalition/role";
import { findAccount } from "~/http/guard.server";
import { path } from "~/http/path";

export const handle = openToAll(m.account_landing_lead);

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await findAccount(request);
  const unconfirmed = account !== null && mustConfirm(account) ? account.email : null;
  return { name: account?.name ?? null, unconfirmed, sample: sampleIsOn(), coalitions: account ? await listCoalitions(account.id) : [] };
}

export default function StartPage() {
  const { name, unconfirmed, sample, coalitions } = useLoaderData<typeof loader>();
  if (name === null) return <Landing sample={sample} />;
  return (
    <PublicFrame end={<SignOutButton action={path.signOut()} />}>
      <PageHeading
        title={m.coalition_mine()}
        actions={
          <LinkButton kind="primary" to={path.newCoalition()} icon={Plus}>
            {m.coalition_new()}
          </LinkButton>
        }
      />
      {unconfirmed === null ? null : (
        <div className="mb-6">
          <ConfirmNotice email={unconfirmed} address={path.address()} />
        </div>
      )}
      {coalitions.length === 0 ? <EmptyState icon={Users} title={m.account_welcome({ name })}>{m.coalition_none()}</EmptyState> : <Coalitions coalitions={coalitions} />}
    </PublicFrame>
  );
}

function Coalitions({ coalitions }: { readonly coalitions: ReturnType<typeof useLoaderData<typeof loader>>["coalitions"] }) {
  return (
    <Card>
      <CardRows>
        {coalitions.map(({ slug, name, place, fictional, readOnly, roles }) => (
          <CardRow key={slug} end={fictional || readOnly ? <Chip tone="info" icon={FlaskConical}>{readOnly ? m.coalition_example() : m.coalition_fictional()}</Chip> : undefined}>
            <TextLink to={path.home(slug)}>{name}</TextLink>
            <p className="text-small text-ink-2">
              {place} · {roles.map((role) => say(roleName[role])).join(", ")}
            </p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
