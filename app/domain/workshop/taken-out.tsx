import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { m } from "~/content/messages";

/** What the phone of somebody says whom the facilitator took out: what happened, what became of their ideas, what to do. */
export function TakenOut({ joinAddress }: { readonly joinAddress: string }) {
  return (
    <PublicFrame>
      <PageHeading title={m.workshop_taken_out_title()} lead={m.workshop_taken_out()} />
      <p className="mb-5 max-w-measure">{m.workshop_taken_out_next()}</p>
      <LinkButton to={joinAddress}>{m.workshop_join_title()}</LinkButton>
    </PublicFrame>
  );
}
