/** A coalition's target: from a frozen baseline to a value by a year. Types and rules; plain, runs in a browser. */
import type { Locale } from "~/content/messages";
import type { OwnSource } from "~/domain/baseline/own-source";
import type { Indicator } from "./indicator";
import type { Path } from "./path";
import { judge, type Measured, type Verdict } from "./status";
import { hasIntervals, sameAsPrinted, spanOf } from "./status/printed";
import type { Picture, Shown } from "./target-picture";

export type { Direction, Indicator } from "./indicator";

/** 1 strong, 2 marginal, 3 weak; null when nobody could say. */
export type Quality = 1 | 2 | 3 | null;
/** The frozen number a target starts from. */
export type Baseline = Shown & {
  readonly id: string;
  readonly quality: Quality;
  /** The citation frozen with the value. */
  readonly source: string;
  /** The same in parts, of something the coalition counts itself. */
  readonly ownSource?: OwnSource | null;
  readonly release: string;
};

/** Who did something, and when (ISO). */
export type Signature = { readonly accountId: string; readonly name: string; readonly at: string };

/** One wording of a target. Once agreed it never changes; a change is a new version with a reason. */
export type Version = {
  readonly id: string;
  /** Rises when milestones change before agreement; who agrees says which one they saw. */
  readonly version: number;
  /** What it starts from; the path begins there. A change may move a target to a newer baseline of the same measure. */
  readonly baseline: Baseline;
  readonly path: Path;
  readonly rationale: string;
  /** Why it replaces the version before it; empty for the first. */
  readonly reason: string;
  /** In which language its rationale and its reason are; absent where nobody can tell. */
  readonly language?: Locale | null;
  readonly proposed: Signature;
  readonly agreements: readonly Signature[];
};

/** The baseline that took the place of the one a target starts from. */
export type Newer = {
  readonly baseline: Baseline;
  /** Why it took that one's place. */
  readonly because: string;
  readonly becauseLanguage?: Locale | null;
  /** Why the target stays where it is all the same; null while nobody has decided. */
  readonly kept: (Signature & { readonly reason: string; readonly language?: Locale | null }) | null;
};

export type Measurement = Measured & Shown & {
  readonly id: string;
  readonly source: string;
  readonly note: string;
  /** In which language its source and its notes are; absent where nobody can tell. */
  readonly language?: Locale | null;
  /** Why it cannot be compared with the baseline; empty when it can. */
  readonly changed: string;
  /** The label of the release it was taken from, null when a person wrote it down. */
  readonly release: string | null;
  readonly entered: Signature;
  readonly verified: Signature | null;
};

/** A value of the release in use. */
export type ReleasedValue = Shown & { readonly release: string };

/** A number that a target is judged by: written down by a person, or a released one that counts by itself. */
export type Counted = Measured & Shown & {
  readonly recorded: boolean;
  /** The label of the release it comes from, null when a person wrote it down. */
  readonly release: string | null;
  /** Released, or seen by a second person. */
  readonly checked: boolean;
};

export type Target = {
  /** The id of its first version; it stays when the target is changed. */
  readonly id: string;
  readonly indicator: Indicator;
  /** What the standing version starts from. */
  readonly baseline: Baseline;
  /** Null while that baseline is the one in use. */
  readonly newer: Newer | null;
  /** Oldest first; never empty. */
  readonly versions: readonly [Version, ...Version[]];
  /** By year; corrected values are left out. */
  readonly measurements: readonly Measurement[];
  /** Released values before the baseline, of the same measure, place and group. */
  readonly history: readonly Shown[];
  /** Values of the release in use after the baseline, for years that nothing is recorded for. */
  readonly released: readonly ReleasedValue[];
  /** Values recorded from a release, or that counted by themselves, that the release in use does not hold like that any more. */
  readonly withdrawn: readonly Withdrawn[];
};

/** What the release in use says instead of a value that counted: another one, or none. `measurement` is null for one that nobody
 *  had written down: it counted by itself. */
export type Withdrawn = ReleasedValue & { readonly measurement: string | null; readonly now: ReleasedValue | null };

/** A target stands once somebody other than its proposer agreed. */
export function isAgreed({ proposed, agreements }: Version): boolean {
  return agreements.some(({ accountId }) => accountId !== proposed.accountId);
}

/** The version everything is judged by: the newest agreed one, or the newest proposal while none is agreed. */
export function standing({ versions }: Pick<Target, "versions">): Version {
  return versions.findLast(isAgreed) ?? newest(versions);
}

/** A proposed change to a target that is already agreed, or null. */
export function pending(target: Target): Version | null {
  const last = newest(target.versions);
  return last === standing(target) || isAgreed(last) ? null : last;
}

/** Whether somebody should decide: the target starts from a baseline that was replaced, and nobody has kept it there or
 *  proposed to move it. */
export function asksForStart({ newer, versions }: Target): boolean {
  return newer !== null && newer.kept === null && newest(versions).baseline.id !== newer.baseline.id;
}

/** What the next version may start from: where the newest one does, where the standing one does, the baseline in use. */
export function startsFor({ baseline, newer, versions }: Target): readonly [Baseline, ...Baseline[]] {
  const first = newest(versions).baseline;
  const others = [baseline, ...(newer ? [newer.baseline] : [])].filter(({ id }, at, all) => id !== first.id && all.findIndex((one) => one.id === id) === at);
  return [first, ...others];
}

/** The version that the next change would replace. */
export function newest(versions: Target["versions"]): Version {
  return versions.at(-1) ?? versions[0];
}

export type Progress = Verdict<Counted>;

/** What counts: all that is recorded, and for years without a record what is released, by year. */
export function countedOf({ measurements, released }: Pick<Target, "measurements" | "released">): readonly Counted[] {
  const recorded = measurements.map(({ year, value, interval, weak, comparable, release, verified }): Counted => ({ year, value, interval, weak, comparable, release, recorded: true, checked: verified !== null }));
  return [...recorded, ...released.map((one): Counted => ({ ...one, comparable: true, recorded: false, checked: true }))].toSorted((a, b) => a.year - b.year);
}

/** The status rule over all that counts. */
export function progressOf(target: Target): Progress {
  const { indicator, baseline } = target;
  const counted = countedOf(target);
  const intervals = hasIntervals(indicator);
  return judge({
    path: standing(target).path,
    baselineInterval: intervals ? baseline.interval : null,
    readings: intervals ? counted : counted.map((one) => ({ ...one, interval: null })),
    span: spanOf(indicator),
    same: sameAsPrinted(indicator),
  });
}

/** What may leave the coalition: only values that a second person has checked, and those that are public anyway. */
export function verifiedOnly(target: Target): Target {
  return { ...target, measurements: target.measurements.filter(({ verified }) => verified !== null) };
}

export function pictureOf(target: Target): Picture {
  return { path: standing(target).path, baseline: target.baseline, history: target.history, measured: countedOf(target) };
}

/** What a form is filled with that decides about a value that counted by itself: the value as it was; null when there is no such. */
export function dropped({ withdrawn }: Target, year: number): Withdrawn | null {
  return withdrawn.find((one) => one.measurement === null && one.year === year) ?? null;
}

/** Where somebody decides about a value that the release in use does not hold like that any more. */
export function decidePath(target: string, { measurement, year }: Pick<Withdrawn, "measurement" | "year">): string {
  return `${target}/measure?${measurement === null ? `released=${year}` : `corrects=${measurement}`}`;
}

/** The current value that a correction would replace, or null when there is no such value. */
export function correctable({ measurements }: Target, id: string | undefined): Measurement | null {
  return measurements.find((one) => one.id === id) ?? null;
}
