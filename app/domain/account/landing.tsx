import { Footprints } from "~/components/icons";
import { BarChart3, Users } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { m } from "~/content/messages";
import { LookAround } from "./look-around";

/** The first page of somebody who is not signed in: what this is, and the ways in. */
export function Landing({ sample }: { readonly sample: boolean }) {
  const points = [
    [BarChart3, m.account_landing_point_data()],
    [Users, m.account_landing_point_voice()],
    [Footprints, m.account_landing_point_evidence()],
  ] as const;
  return (
    <PublicFrame wide>
      <PageHeading title={m.account_landing_title()} lead={m.account_landing_lead()} />
      <div className="flex flex-wrap gap-3">
        <LinkButton kind="primary" to="/sign-up">{m.account_sign_up()}</LinkButton>
        <LinkButton kind="quiet" to="/sign-in">
          {m.account_sign_in()}
        </LinkButton>
        <LinkButton kind="quiet" to="/join">
          {m.account_join_workshop_action()}
        </LinkButton>
      </div>
      <ul className="mt-12 grid gap-6 sm:grid-cols-3">
        {points.map(([Icon, words]) => (
          <li key={words} className="border-t-2 border-green pt-4">
            <Icon size={26} className="mb-2 text-green" />
            <p className="font-serif text-lead">{words}</p>
          </li>
        ))}
      </ul>
      {sample ? <LookAround /> : null}
    </PublicFrame>
  );
}
