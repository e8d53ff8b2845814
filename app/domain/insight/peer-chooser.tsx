import type { SubmissionResult } from "@conform-to/react";
import { lazy, type ReactElement, Suspense, useState } from "react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Plus } from "~/components/icons";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { LikenessLines } from "./peers/likeness-lines";
import { PeerChoiceForm } from "./peers/peer-choice-form";
import { PeerMethodForm } from "./peers/peer-method-form";
import type { PeersView } from "./peers/peers-view";

const PeerPicker = lazy(() => import("./peers/peer-picker"));

type Props = {
  readonly view: PeersView;
  readonly lastResult: SubmissionResult<string[]> | null;
  /** Ids of places to be added, from the address. */
  readonly adding: readonly string[];
  /** The address that adds one more. */
  readonly withPlace: (id: string) => string;
  readonly mayChoose: boolean;
};

/** The method, what it suggests, and the choice: for readers the method and its suggestions only. */
export function PeerChooser({ view, lastResult, adding, withPlace, mayChoose }: Props): ReactElement {
  return (
    <>
      <Card id="method" title={m.insight_method_title()}>
        <PeerMethodForm key={JSON.stringify(view.method)} view={view} adding={adding} />
      </Card>
      <Card id="choose" title={m.insight_choose_title()}>
        <div className="mb-4 flex max-w-measure flex-col gap-1 text-label text-ink-2">
          <p>{m.insight_found({ inBand: view.inBand, unknown: view.unknown })}</p>
          {view.notCounted.length > 0 ? <p>{m.insight_not_counted({ columns: view.notCounted.join("; ") })}</p> : null}
          {mayChoose ? <p>{m.insight_choose_how()}</p> : null}
        </div>
        {view.rows.length === 0 ? <Notice tone="info">{m.insight_none_found()}</Notice> : null}
        {mayChoose ? <Adding withPlace={withPlace} /> : null}
        {mayChoose && view.rows.length > 0 ? <PeerChoiceForm view={view} lastResult={lastResult} /> : null}
        {mayChoose ? null : <Suggested view={view} />}
      </Card>
    </>
  );
}

function Adding({ withPlace }: Pick<Props, "withPlace">): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div className="mb-4 max-w-sm">
      {open ? (
        <Suspense fallback={<p className="text-label text-ink-2">{m.common_loading()}</p>}>
          <PeerPicker withPlace={withPlace} />
        </Suspense>
      ) : (
        <Button type="button" icon={Plus} onClick={() => setOpen(true)}>{m.insight_add()}</Button>
      )}
    </div>
  );
}

function Suggested({ view: { rows } }: { readonly view: PeersView }): ReactElement {
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="py-3">
          <p className="font-[650]">{row.name}</p>
          <LikenessLines row={row} />
        </li>
      ))}
    </ul>
  );
}
