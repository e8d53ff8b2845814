import { Card, CardRow, CardRows } from "~/components/card";
import { EmptyState } from "~/components/frame/empty-state";
import { Flag } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { Verdict } from "../target/status";
import type { Picture } from "../target/target-picture";
import { TargetSpark } from "../target/target-spark";
import { TargetStatus } from "../target/target-status";

/** One target on the home page. */
export type GlancedTarget = { readonly id: string; readonly name: string; readonly place: string; readonly to: string; readonly picture: Picture; readonly verdict: Pick<Verdict, "status" | "byValue"> };

type TargetGlanceProps = { readonly targets: readonly GlancedTarget[]; readonly allPath: string; readonly metricsPath: string };

/** How the targets are doing, at a glance: name, picture, status. */
export function TargetGlance({ targets, allPath, metricsPath }: TargetGlanceProps) {
  if (targets.length === 0) {
    return (
      <EmptyState icon={Flag} title={m.process_home_no_targets()} action={<LinkButton to={metricsPath}>{m.process_home_choose_baseline()}</LinkButton>}>
        <p>{m.process_home_no_targets_help()}</p>
      </EmptyState>
    );
  }
  return (
    <Card id="targets" title={m.process_home_targets()} actions={<TextLink to={allPath} className="inline-flex min-h-11 items-center">{m.process_home_all_targets()}</TextLink>}>
      <CardRows>
        {targets.map(({ id, name, place, to, picture, verdict }) => (
          <CardRow key={id} end={<Glance picture={picture} verdict={verdict} />}>
            <h3 className="font-[650]">
              <TextLink to={to} className="inline-flex min-h-11 items-center">{name}</TextLink>
            </h3>
            <p className="text-small text-ink-2">{place}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

function Glance({ picture, verdict }: Pick<GlancedTarget, "picture" | "verdict">) {
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <TargetSpark picture={picture} />
      <TargetStatus {...verdict} />
    </span>
  );
}
