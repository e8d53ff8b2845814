import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Scale } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { numberWords } from "./page/release-words";
import type { Weight } from "./page/weigh-release.server";

/** What putting a release into use would change, and the decision to do it. */
export function WeightCard({ weight, backPath }: { readonly weight: Weight; readonly backPath: string }): ReactElement {
  const { label, changed, gone, same, added, baselines } = weight;
  const counted = (count: number) => ({ count, number: numberWords(count) });
  return (
    <Card id="weight" tone="attention" title={<span className="inline-flex items-center gap-2"><Scale size={20} />{m.release_weight_title({ release: label })}</span>}>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        <li>{m.release_weight_changed(counted(changed))}</li>
        {gone > 0 ? <li>{m.release_weight_gone(counted(gone))}</li> : null}
        {same > 0 ? <li>{m.release_weight_same(counted(same))}</li> : null}
        {added > 0 ? <li>{m.release_weight_added(counted(added))}</li> : null}
        <li>{baselines > 0 ? m.release_weight_baselines(counted(baselines)) : m.release_weight_no_baselines()}</li>
      </ul>
      <Form method="post" className="mt-4 flex flex-wrap gap-2">
        <input type="hidden" name="release" value={label} />
        <SubmitButton name="intent" value="activate">{m.release_use({ release: label })}</SubmitButton>
        <LinkButton to={backPath} preventScrollReset>{m.common_cancel()}</LinkButton>
      </Form>
    </Card>
  );
}
