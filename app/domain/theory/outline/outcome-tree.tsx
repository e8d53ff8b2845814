import { m } from "~/content/messages";
import { outlineOf, type Branch } from "./outline";
import { useSheet } from "../sheet";
import { AddRow, NamedRow, TheoryRow } from "./theory-row";
import { thingWords } from "../theory-words";

/** Outcomes with the preconditions each needs below it, and the preconditions that lead nowhere yet. */
export function OutcomeTree() {
  const { theory } = useSheet();
  const { outcomes, loose } = outlineOf(theory);
  return (
    <>
      {outcomes.length > 0 ? (
        <ol aria-label={m.theory_outcomes_title()} className="flex flex-col gap-5">
          {outcomes.map((branch) => (
            <BranchItem key={branch.node.id} branch={branch} />
          ))}
        </ol>
      ) : null}
      <AddRow kind="outcome" label={m.common_row_add({ thing: thingWords("outcome") })} />
      {loose.length > 0 ? <Loose branches={loose} /> : null}
      <AddRow kind="precondition" label={m.common_row_add({ thing: thingWords("precondition") })} />
    </>
  );
}

function BranchItem({ branch: { node, repeated, needs } }: { readonly branch: Branch }) {
  if (repeated) {
    return (
      <li>
        <NamedRow node={node} />
      </li>
    );
  }
  return (
    <li className="flex min-w-0 flex-col gap-2">
      <TheoryRow node={node} />
      {needs.length > 0 ? (
        <div className="flex flex-col gap-2 border-l-2 border-green pl-3 sm:ml-3 sm:pl-4">
          <h3 className="text-small font-semibold text-ink-2">{m.theory_needs_first()}</h3>
          <ol aria-label={m.theory_needs_of({ text: node.text })} className="flex flex-col gap-4">
            {needs.map((need) => (
              <BranchItem key={need.node.id} branch={need} />
            ))}
          </ol>
        </div>
      ) : null}
    </li>
  );
}

function Loose({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-3">
      <h3 className="font-semibold">{m.theory_loose_title()}</h3>
      <ol aria-label={m.theory_loose_title()} className="flex flex-col gap-4">
        {branches.map((branch) => (
          <BranchItem key={branch.node.id} branch={branch} />
        ))}
      </ol>
    </div>
  );
}
