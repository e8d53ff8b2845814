import type { Breakdown } from "./breakdown";
import type { GeographyKind } from "../place/geography";

/** What a file of a release that stands in the database has of one breakdown: most files have one, some several. */
export type HeldFile = {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly geographyKind: GeographyKind;
  readonly breakdown: Breakdown;
  readonly columns: readonly string[];
  readonly release: HeldRelease;
};

export type HeldRelease = {
  readonly id: number;
  readonly label: string;
  readonly fictional: boolean;
  readonly citation: string;
  readonly retrievedAt: Date;
  /** When it came into use; null while it only stands beside the others. */
  readonly activatedAt: Date | null;
};

/** One line of figures: a metric, for one kind of place, overall or by one breakdown. It always comes from one release
 *  alone, because methods change between releases. */
export type Series = {
  readonly geographyKind: GeographyKind;
  readonly fictional: boolean;
  readonly column: string;
  readonly breakdown: Breakdown;
};

/** The file that answers for a series: of the releases in use the newest that has it; null when none has. */
export function fileOf(series: Series, files: readonly HeldFile[]): HeldFile | null {
  const holding = files.filter((file) => file.release.activatedAt !== null && holds(file, series));
  return holding.sort((a, b) => newestFirst(a.release, b.release))[0] ?? null;
}

function holds(file: HeldFile, { geographyKind, fictional, column, breakdown }: Series): boolean {
  return (
    file.geographyKind === geographyKind &&
    file.breakdown === breakdown &&
    file.release.fictional === fictional &&
    file.columns.includes(column)
  );
}

/** By the number in the label ("v2025.01" before "v2024"); a label without one comes last; then the later one in use. */
function newestFirst(a: HeldRelease, b: HeldRelease): number {
  return editionOf(b.label) - editionOf(a.label) || Number(b.activatedAt) - Number(a.activatedAt) || b.id - a.id;
}

/** "v2025.01" is 202501; 0 when the label has no edition number. */
export function editionOf(label: string): number {
  const found = /^v?(20\d\d)(?:\.(\d{1,2}))?$/.exec(label);
  return found ? Number(found[1]) * 100 + Number(found[2] ?? 0) : 0;
}

/** Whether using `release` would change a figure that is shown today: then a person decides. A release that only adds what
 *  was missing, or stands in for nothing but figures without an edition, needs no decision. */
export function replacesFigures(release: HeldRelease, files: readonly HeldFile[]): boolean {
  const others = files.filter((file) => file.release.id !== release.id && editionOf(file.release.label) > 0);
  const used = [...others, ...files.filter((file) => file.release.id === release.id).map(inUse)];
  return others.some((file) =>
    file.columns.some((column) => {
      const series = { ...file, fictional: file.release.fictional, column };
      return fileOf(series, others)?.id === file.id && fileOf(series, used)?.id !== file.id;
    }),
  );
}

function inUse(file: HeldFile): HeldFile {
  return { ...file, release: { ...file.release, activatedAt: new Date() } };
}

/** The release a path speaks of: ".../release-v2025.01/11_….csv" is "v2025.01"; null when it names none. */
export function releaseNamedBy(path: string): string | null {
  return [...path.matchAll(/(?:^|[/\\_ -])(v20\d\d(?:\.\d{1,2})?)(?=[/\\_ -]|$)/g)].at(-1)?.[1] ?? null;
}
