import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { stepNumberOf, worksheetOf } from "~/content/steps";
import { numbered } from "~/content/text";
import type { Referent } from "~/content/worksheet-fields";
import { useSheetPath } from "../../sheet-paths";

/** Where that is written which a list would offer. */
const home: Readonly<Partial<Record<Referent, string>>> = {
  finding: "findings",
  root_cause: "root_causes",
  priority: "priorities",
  action: "strategic_action",
  dataset: "data_inventory",
  outcome: "theory_of_change",
  theory_node: "theory_of_change",
  indicator: "metric_review",
  baseline: "metric_review",
};

/** A list that offers nothing yet says where its entries come from, and leads there. */
export default function NothingToChoose({ refers }: { readonly refers: Referent }) {
  const pathOf = useSheetPath();
  const sheet = worksheetOf(home[refers] ?? "");
  const step = sheet && stepNumberOf(sheet);
  if (!sheet || step === undefined) return null;
  const title = numbered(sheet);
  return (
    <p className="text-small text-ink-2">
      {m.process_nothing_to_choose()} {pathOf ? <TextLink to={pathOf(step, sheet.key)}>{title}</TextLink> : title}
    </p>
  );
}
