import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { ChoiceGroup } from "~/components/field/choice-group";
import { Notice } from "~/components/notice";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { LocalTable } from "../local-table";
import type { LocalRow } from "../page/local-view";

export type Rehearsal = {
  readonly rows: number;
  readonly good: number;
  readonly faulty: number;
  readonly same: number;
  readonly empty: number;
  readonly small: number;
  readonly companions: number;
  readonly preview: readonly LocalRow[];
  readonly faults: readonly { readonly key: string; readonly place: string; readonly words: string }[];
  readonly moreFaults: string | null;
};

/** What loading the file would do: counts, errors with line and column, what will be hidden; then the choice. */
export function RehearsalCard({ run, problem }: { readonly run: Rehearsal; readonly problem: string | null }): ReactElement {
  return (
    <Card id="rehearsal" title={m.local_run_title()}>
      <div className="flex flex-col gap-5">
        <ul className="list-disc pl-5">
          {countsOf(run).map((line) => <li key={line}>{line}</li>)}
        </ul>
        {run.faults.length > 0 ? <Faults run={run} /> : null}
        {run.preview.length > 0 ? (
          <div>
            <h3 className="mb-2 text-label font-[650]">{m.local_run_preview()}</h3>
            <LocalTable caption={m.local_run_preview()} rows={run.preview} />
          </div>
        ) : null}
        {problem ? <Notice tone="bad" role="alert" title={problem} /> : null}
        {run.good > 0 ? <LoadForm run={run} /> : <Notice tone="attention">{m.local_run_nothing()}</Notice>}
      </div>
    </Card>
  );
}

function Faults({ run }: { readonly run: Rehearsal }): ReactElement {
  return (
    <Notice tone="bad" title={m.local_run_faults()}>
      <ul className="flex flex-col gap-2">
        {run.faults.map(({ key, place, words }) => (
          <li key={key}>
            <span className="font-semibold">{place}:</span> {words}
          </li>
        ))}
        {run.moreFaults ? <li>{run.moreFaults}</li> : null}
      </ul>
    </Notice>
  );
}

function LoadForm({ run }: { readonly run: Rehearsal }): ReactElement {
  return (
    <Form method="post" className="flex flex-col items-start gap-4">
      <input type="hidden" name="intent" value="load" />
      {run.faulty > 0 ? (
        <ChoiceGroup name="rows" label={m.local_load_choice()} defaultValue="all" choices={[{ value: "all", label: m.local_load_all() }, { value: "good", label: m.local_load_good({ count: run.good }) }]} />
      ) : (
        <input type="hidden" name="rows" value="all" />
      )}
      <SubmitButton>{m.local_load()}</SubmitButton>
    </Form>
  );
}

function countsOf({ rows, good, faulty, same, empty, small, companions }: Rehearsal): string[] {
  return [
    m.local_run_rows({ count: rows }),
    m.local_run_good({ count: good }),
    ...(faulty > 0 ? [m.local_run_faulty({ count: faulty })] : []),
    ...(same > 0 ? [m.local_run_same({ count: same })] : []),
    ...(empty > 0 ? [m.local_run_empty({ count: empty })] : []),
    ...(small > 0 ? [m.local_run_small({ count: small })] : []),
    ...(companions > 0 ? [m.local_run_companions({ count: companions })] : []),
  ];
}
