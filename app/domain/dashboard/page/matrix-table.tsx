import { type CSSProperties, type MouseEvent, type ReactElement, useId } from "react";
import { useNavigate } from "@remix-run/react";
import { m } from "~/content/messages";
import { PillarLabel } from "../../metric/pillar-label";
import type { DashboardActs } from "../address/use-dashboard";
import type { Dashboard } from "../dashboard-view";
import type { MatrixColumn } from "../matrix/matrix";
import { MatrixRowLines } from "./matrix-row";
import type { DashboardPaths } from "./row-detail";
import "./matrix.css";

type Props = { readonly page: Dashboard; readonly acts: DashboardActs; readonly paths: DashboardPaths; readonly mayFreeze: boolean };

/** Predictors down, places across. Too wide, it scrolls in itself; where the window is narrow, the places stand under each
 *  predictor: the same table, only drawn otherwise. Each head of a row is a link to the address in which that row is open. */
export function MatrixTable({ page, acts, paths, mayFreeze }: Props): ReactElement {
  const { matrix: { columns, pillars }, choice, cards } = page;
  const caption = useId();
  const open = useOpenedInPlace();
  const toRow = (key: string) => acts.to({ open: choice.predictors.filter((each) => choice.open.includes(each) !== (each === key)) });
  return (
    <div className="matrix-room" data-places={columns.length > 3 ? "many" : "few"}>
      <div role="region" aria-labelledby={caption} tabIndex={0} className="matrix-frame">
        <table className="matrix" style={sized(columns.length)} onClick={open}>
          <caption id={caption} className="sr-only">{m.dashboard_matrix_caption({ places: columns.length, place: columns[0]?.name ?? "" })}</caption>
          <thead>
            <tr>
              <th scope="col">{m.dashboard_matrix_head()}<small>{m.dashboard_matrix_open_hint()}</small></th>
              {columns.map((column) => <Place key={column.id} column={column} all={choice.predictors.length} />)}
            </tr>
          </thead>
          {pillars.map(({ key, name, rows }) => (
            <tbody key={key} data-pillar={key}>
              <tr className="matrix-pillar">
                <th scope="rowgroup" colSpan={columns.length + 1}><PillarLabel pillar={key}>{name}</PillarLabel></th>
              </tr>
              {rows.map((row) => (
                <MatrixRowLines key={row.key} row={row} columns={columns} to={toRow(row.key)} card={cards.find((card) => card.key === row.key)} page={page} acts={acts} paths={paths} mayFreeze={mayFreeze} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

/** How many columns there are, for the style rules. */
function sized(places: number): CSSProperties {
  return Object.fromEntries([["--places", String(places)]]);
}

function Place({ column: { name, own, tally }, all }: { readonly column: MatrixColumn; readonly all: number }): ReactElement {
  if (!tally) return <th scope="col" className="matrix-first">{name}<small>{own ? m.dashboard_matrix_own() : m.dashboard_matrix_first()}</small></th>;
  const { better, same, worse } = tally;
  const share = (count: number) => `${(100 * count) / Math.max(all, 1)}%`;
  return (
    <th scope="col">
      {name}
      <small>{m.dashboard_matrix_better({ count: better })}<br />{m.dashboard_matrix_worse({ count: worse })}</small>
      <span className="matrix-tally" style={Object.fromEntries([["--better", share(better)], ["--same", share(better + same)], ["--worse", share(better + same + worse)]])} />
    </th>
  );
}

/** Links to rows move the address without moving the page: what is fetched is one row, and the focus stays on its head. Their
 *  own address ends with the row, for those whose browser goes there by itself. One listener serves all. */
function useOpenedInPlace() {
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-row]") : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(link.pathname + link.search, { replace: true, preventScrollReset: true });
  };
}
