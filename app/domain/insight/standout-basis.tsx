import type { ReactElement } from "react";
import { Chip } from "~/components/chip";
import { Snowflake } from "~/components/icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";

type Props = {
  readonly peers: { readonly version: number; readonly count: number; readonly frozen: boolean } | null;
  readonly peersPath: string;
};

/** Against whom the statements are read, and the way there. */
export function StandoutBasis({ peers, peersPath }: Props): ReactElement {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <span>{peers ? m.insight_against_peers({ count: peers.count, version: peers.version }) : m.insight_against_all()}</span>
      {peers?.frozen ? <Chip tone="info" icon={Snowflake}>{m.insight_frozen()}</Chip> : null}
      <TextLink to={peersPath} className="inline-flex min-h-11 items-center">{peers ? m.insight_see_peers() : m.insight_choose_peers()}</TextLink>
    </p>
  );
}
