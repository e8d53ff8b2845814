import type { ReactElement } from "react";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import type { DashboardActs } from "../address/use-dashboard";
import type { Dashboard, PredictorCard } from "../dashboard-view";
import type { MatrixColumn, MatrixRow } from "../matrix/matrix";
import type { Cell } from "../matrix/matrix-cell";
import { markWords } from "./mark-words";
import type { DashboardPaths } from "./row-detail";

// What a row opens into brings charts and controls; the cells need none of it.
const RowDetail = late(async () => ({ default: (await import("./row-detail")).RowDetail }));

type Props = {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  /** The address with this row opened, or closed where it is open. */
  readonly to: string;
  /** What the row shows where it is open. */
  readonly card: PredictorCard | undefined;
  readonly page: Dashboard;
  readonly acts: DashboardActs;
  readonly paths: DashboardPaths;
  readonly mayFreeze: boolean;
};

/** A predictor with its cells, and below them what it opens into. */
export function MatrixRowLines({ row: { key, name, note, cells }, columns, to, card, ...rest }: Props): ReactElement {
  return (
    <>
      <tr id={key} className="matrix-row" data-open={card ? true : undefined}>
        <th scope="row">
          <h2><a href={`${to}#${key}`} data-row aria-expanded={card !== undefined}>{name}</a></h2>
          <small>{note}</small>
        </th>
        {cells.map((cell, at) => <PlaceCell key={columns[at]?.id ?? at} cell={cell} place={columns[at]?.name ?? ""} first={at === 0} />)}
      </tr>
      {card ? (
        <tr className="matrix-detail">
          <td colSpan={columns.length + 1}>
            <div><RowDetail card={card} {...rest} /></div>
          </td>
        </tr>
      ) : null}
    </>
  );
}

type CellProps = { readonly cell: Cell; readonly place: string; readonly first: boolean };

/** A figure, of which years if not those of the row, whether it is weak, and how it stands next to ours. */
function PlaceCell({ cell: { value, missing, mark, weak, years }, place, first }: CellProps): ReactElement {
  return (
    <td data-place={place} className={first ? "matrix-first" : undefined} data-weak={weak || undefined}>
      {value === null ? <i>{missing}</i> : <b>{value}</b>}
      {years === null && !weak ? null : <small>{[years, weak ? m.dashboard_weak() : null].filter((word) => word !== null).join(" · ")}</small>}
      {mark === null ? null : <span className="mark" data-mark={mark}>{markWords[mark]()}</span>}
    </td>
  );
}
