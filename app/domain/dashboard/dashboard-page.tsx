import type { ReactElement } from "react";
import { useFigureAnnounced } from "~/components/frame/announcer";
import { Card } from "~/components/card";
import { EmptyState } from "~/components/frame/empty-state";
import { ChevronsDownUp, ChevronsUpDown, Download, FileText } from "~/components/icons";
import { ListChecks } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { ShareLink } from "~/components/button/share-link";
import { m } from "~/content/messages";
import { notesPath } from "../csv";
import type { FoundPlaces } from "../place/find-places.server";
import { PlaceChips } from "../place/place-chips";
import { SuccessionNotices } from "../place/succession-notices";
import { addressNames, entriesOf, searchOf } from "./address/dashboard-address";
import { allPredictors, mostPlaces, withoutPlace, withPlace } from "./address/dashboard-choice";
import type { Dashboard } from "./dashboard-view";
import { MarkLegend } from "./page/mark-legend";
import { MatrixTable } from "./page/matrix-table";
import { PredictorPicker } from "./page/predictor-picker";
import type { DashboardPaths } from "./page/row-detail";
import { type DashboardActs, useDashboard } from "./address/use-dashboard";

type Props = { readonly page: Dashboard; readonly found: FoundPlaces; readonly here: string; readonly paths: DashboardPaths; readonly mayFreeze: boolean };

/** The dashboard: what is compared, and places and predictors beside each other. */
export function DashboardPage({ page, found, here, paths, mayFreeze }: Props): ReactElement {
  const acts = useDashboard(page, here);
  const { choice, matrix, words, leftOut, succession } = page;
  const cells = matrix.pillars.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const empty = cells.length > 0 && cells.every(({ value }) => value === null);
  useFigureAnnounced(matrix.finding);
  const room = mostPlaces - choice.places.length;
  return (
    <div className="flex flex-col gap-5">
      {leftOut ? <Notice tone="attention" role="status" title={m.dashboard_left_out()}>{m.dashboard_left_out_how()}</Notice> : null}
      <Chosen page={page} found={found} acts={acts} />
      <SuccessionNotices lines={succession} toPlace={room > 0 ? (id) => acts.to({ places: withPlace(choice.places, id) }) : null} />
      {cells.length === 0 ? (
        <EmptyState icon={ListChecks} title={m.dashboard_nothing()} action={<LinkButton kind="primary" to={acts.to({ predictors: allPredictors(page.shelf) })} replace preventScrollReset>{m.dashboard_all()}</LinkButton>}>
          {m.dashboard_nothing_how()}
        </EmptyState>
      ) : empty ? (
        <p className="text-ink-2">{m.dashboard_none_here()}</p>
      ) : (
        <>
          <Tools page={page} acts={acts} paths={paths} />
          {words.legend ? <MarkLegend legend={words.legend} /> : null}
          <MatrixTable page={page} acts={acts} paths={paths} mayFreeze={mayFreeze} />
          <div className="flex max-w-measure flex-col gap-1 text-small text-ink-2">
            {words.notes.map((note) => <p key={note}>{note}</p>)}
          </div>
        </>
      )}
      <p className="mt-3 text-small text-ink-2">{page.credit}</p>
    </div>
  );
}

type PartProps = { readonly page: Dashboard; readonly acts: DashboardActs };

/** Which places and which predictors. */
function Chosen({ page: { choice, places, shelf }, found, acts }: PartProps & { readonly found: FoundPlaces }): ReactElement {
  const room = mostPlaces - places.length;
  const kept = entriesOf(choice, acts.looks, shelf);
  const label = m.dashboard_places({ count: places.length, most: mostPlaces });
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <div className="flex flex-col gap-2">
          <h2 className="text-label font-semibold">{label}</h2>
          <PlaceChips
            label={label}
            places={places}
            room={room}
            toWithout={places.length > 1 ? (id) => acts.to({ places: withoutPlace(choice.places, id) }) : undefined}
            toWith={(id) => acts.to({ places: withPlace(choice.places, id) })}
            search={{ found, kept }}
          />
          {room === 0 ? <p className="text-small text-ink-2">{m.dashboard_places_full()}</p> : null}
        </div>
        <PredictorPicker
          shelf={shelf}
          chosen={choice.predictors}
          onChoose={(predictors) => acts.go({ predictors })}
          kept={kept.filter(([name]) => name !== addressNames.predictors)}
        />
      </div>
    </Card>
  );
}

/** What can be done with the whole view. */
function Tools({ page: { choice, shelf }, acts, paths }: PartProps & { readonly paths: DashboardPaths }): ReactElement {
  const all = choice.open.length === choice.predictors.length;
  return (
    <div data-print="never" className="flex flex-wrap items-center gap-2.5">
      <LinkButton to={acts.to({ open: all ? [] : choice.predictors })} replace preventScrollReset icon={all ? ChevronsDownUp : ChevronsUpDown}>
        {all ? m.dashboard_fold() : m.dashboard_unfold()}
      </LinkButton>
      <LinkButton to={`${paths.csv}${searchOf(choice, acts.looks, shelf)}`} reloadDocument icon={Download}>
        {m.dashboard_download()}
      </LinkButton>
      <LinkButton to={notesPath(`${paths.csv}${searchOf(choice, acts.looks, shelf)}`)} reloadDocument icon={FileText}>
        {m.dashboard_notes_file()}
      </LinkButton>
      <ShareLink label={m.dashboard_share()} path={acts.to({})} />
    </div>
  );
}
