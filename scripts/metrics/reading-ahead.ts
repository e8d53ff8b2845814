import { FileReading, type FileWish } from "~/domain/metric/file-reading.server";

/** Reads each file while the database still works on the one before it: half of the time of an import is the database's
 *  alone. Packed files are read when their turn comes. */
export class ReadingAhead {
  private begun: { readonly path: string; readonly reading: FileReading } | null = null;

  constructor(
    private readonly paths: readonly string[],
    private readonly wish: FileWish,
  ) {}

  /** The reading of a file; behind it, the reading of the next one begins. */
  of(path: string): FileReading {
    const reading = this.begun?.path === path ? this.begun.reading : new FileReading(path, this.wish);
    if (this.begun && this.begun.reading !== reading) this.stop();
    this.begun = null;
    const next = this.paths.includes(path) ? this.paths[this.paths.indexOf(path) + 1] : undefined;
    if (next !== undefined && /\.csv$/i.test(next)) this.begun = { path: next, reading: new FileReading(next, this.wish, reading.ended) };
    return reading;
  }

  /** Lets go of what was begun and is not wanted any more. */
  stop(): void {
    this.begun?.reading.stop();
    this.begun = null;
  }
}
