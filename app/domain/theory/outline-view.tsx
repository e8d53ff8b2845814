import { useAlive } from "~/components/frame/alive";
import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { ActsForm } from "./outline/act-button";
import { OutcomeTree } from "./outline/outcome-tree";
import { RowList, SheetSection } from "./outline/sheet-section";
import { UndoRemove } from "./outline/undo-remove";
import { SheetProvider, useSheet } from "./sheet";
import { VisionSection } from "./text/vision-section";
import type { Writer } from "./text/shared-text";

type OutlineViewProps = { readonly coalition: string; readonly person: Writer };

/** The worksheet of step 7: the outline is the editor, from the vision down to the next steps. */
export default function OutlineView({ coalition, person }: OutlineViewProps) {
  const sheet = useSheet();
  const acting = useAlive() || sheet.filled;
  return (
    <SheetProvider sheet={{ ...sheet, acting }}>
      <div className="flex flex-col gap-5">
        <ActsForm />
        <UndoRemove />
        <VisionSection coalition={coalition} person={person} />
        <SheetSection id="values" title={m.theory_values_title()} lead={m.theory_values_lead()}>
          <RowList kind="value" label={m.theory_values_title()} />
        </SheetSection>
        <SheetSection id="outcomes" title={m.theory_outcomes_title()} lead={m.theory_outcomes_lead()}>
          <OutcomeTree />
        </SheetSection>
        <SheetSection id="relationships" title={m.theory_relationships_title()} lead={m.theory_relationships_lead()}>
          <RowList kind="relationship" label={m.theory_relationships_title()} />
        </SheetSection>
        <SheetSection id="activities" title={m.theory_activities_title()} lead={m.theory_activities_lead()}>
          <RowList kind="activity" label={m.theory_activities_title()} />
        </SheetSection>
        <SheetSection id="next-steps" title={m.theory_next_steps_title()} lead={m.theory_next_steps_lead()}>
          <RowList kind="next_step" label={m.theory_next_steps_title()} />
        </SheetSection>
        <p className="text-small text-ink-2">
          {m.theory_credit()} {say(frameworkCredit)}
        </p>
      </div>
    </SheetProvider>
  );
}
