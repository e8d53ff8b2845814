import { yearsMeant } from "~/content/metric-years";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { showInterval, showValue } from "~/content/metric-display";
import { columnOf } from "~/content/metrics";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import { baselineName } from "./baseline";
import { needsReason } from "../release/quality";
import type { Reading, Revised, Revision, WithdrawnBaseline } from "./revision";

/** A revised baseline as the card shows it, in the reader's words. */
export type RevisionLine = {
  readonly id: string;
  /** Checksum of the file that the released figure was read from. */
  readonly seen: string;
  readonly name: string;
  /** What the release says otherwise, each in a line: value, interval, quality. */
  readonly revised: readonly string[];
  /** The years it stands for, as they are named. */
  readonly years: string;
  /** The release the baseline was frozen from, and the one that says otherwise. */
  readonly frozen: string;
  readonly release: string;
  readonly targets: number;
  /** The released figure is weak or of unknown quality: building on it needs a reason of its own. */
  readonly weak: boolean;
  /** The release has no such figure any more: there is nothing to re-base on. */
  readonly withdrawn: boolean;
};

/** All that a release asks a decision about, as the card shows it. */
export function decisionLines({ revised, withdrawn }: { readonly revised: readonly Revision[]; readonly withdrawn: readonly WithdrawnBaseline[] }): RevisionLine[] {
  return [...revised.map(revisionLine), ...withdrawn.map(withdrawnLine)];
}

function withdrawnLine({ baseline, file, targets }: WithdrawnBaseline): RevisionLine {
  const { id, release: frozen } = baseline;
  const years = yearsMeant(baseline, baseline.year);
  const release = file.release.label;
  const words = m.baseline_withdrawn({ value: valueWords(baseline.column ?? "", baseline), year: years, release });
  return { id, seen: file.sha256, name: baselineName(baseline), revised: [words], years, frozen, release, targets, weak: false, withdrawn: true };
}

function revisionLine({ baseline, figure, revised, targets }: Revision): RevisionLine {
  return {
    ...{ id: baseline.id, seen: figure.file.sha256, name: baselineName(baseline), years: yearsMeant(figure, figure.year), targets },
    ...{ frozen: baseline.release, release: figure.file.release.label },
    revised: [
      ...(revised.includes("value") ? [] : [m.baseline_value_stays({ value: valueWords(figure.column, figure) })]),
      ...revised.map((what) => changeWords(what, figure.column, { from: baseline, to: figure })),
    ],
    weak: needsReason(figure.quality),
    withdrawn: false,
  };
}

function changeWords(what: Revised, key: string, { from, to }: { readonly from: Reading; readonly to: Reading }): string {
  switch (what) {
    case "value": return m.metric_revision_from_to({ from: valueWords(key, from), to: valueWords(key, to) });
    case "bounds": return m.baseline_revised_bounds({ from: boundsWords(key, from), to: boundsWords(key, to) });
    case "quality": return m.baseline_revised_quality({ from: qualityWords(from), to: qualityWords(to) });
  }
}

function valueWords(key: string, { value, value2 }: Reading): string {
  const column = columnOf(key);
  return column ? showValue(column, value, value2, locale()) : numberFormat(locale()).format(value);
}

function boundsWords(key: string, { lb, ub }: Reading): string {
  const column = columnOf(key);
  return column && lb !== null && ub !== null ? showInterval(column, lb, ub, locale()) : m.metric_no_interval();
}

function qualityWords({ quality }: Reading): string {
  return say(qualityOf(quality)?.name ?? qualityNotGiven);
}
