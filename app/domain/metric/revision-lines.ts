import { numberFormat } from "~/content/format";
import { locale } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import { columnOf } from "~/content/metrics";
import { baselineName } from "./baseline";
import { needsReason } from "./quality";
import type { Revision } from "./revision";

/** A revised baseline as the card shows it, in the reader's words. */
export type RevisionLine = {
  readonly id: string;
  /** Checksum of the file that the released figure was read from. */
  readonly seen: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** The release the baseline was frozen from, and the one that says otherwise. */
  readonly frozen: string;
  readonly release: string;
  readonly targets: number;
  /** The released figure is weak or of unknown quality: building on it needs a reason of its own. */
  readonly weak: boolean;
};

export function revisionLine({ baseline, figure, targets }: Revision): RevisionLine {
  const column = columnOf(figure.column);
  const show = ({ value, value2 }: { readonly value: number; readonly value2: number | null }) =>
    column ? showValue(column, value, value2, locale()) : numberFormat(locale()).format(value);
  return {
    ...{ id: baseline.id, seen: figure.file.sha256, name: baselineName(baseline), year: figure.year, targets },
    ...{ from: show(baseline), to: show(figure), frozen: baseline.release, release: figure.file.release.label },
    weak: needsReason(figure.quality),
  };
}
