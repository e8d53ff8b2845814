import type { FileLoad, ImportWish } from "~/domain/release-import/file-load.server";
import type { ImportTurn } from "~/domain/release-import/import-turn.server";

/** Files begun behind the one that is asked for. Each has a connection to the database. */
const mostAhead = 3;

/** Begins files while the database still works on the one before them: half of the time of an import is the database's
 *  alone, and the largest file comes first. Packed files are begun when their turn comes. */
export class LoadingAhead {
  private readonly begun = new Map<string, FileLoad>();

  constructor(
    private readonly turn: ImportTurn,
    /** What is wished of each path, in the order in which they will be asked for. */
    private readonly wishes: ReadonlyMap<string, ImportWish>,
  ) {}

  /** The load of a file; behind it, the loads of the next ones begin. */
  async of(path: string, wish: ImportWish): Promise<FileLoad> {
    const ahead = this.begun.get(path);
    if (!ahead) await this.stop();
    const load = ahead ?? this.turn.begin(path, wish);
    this.begun.delete(path);
    this.beginBehind(path);
    return load;
  }

  /** Lets go of what was begun and is not wanted any more. */
  async stop(): Promise<void> {
    await Promise.all([...this.begun.values()].map((load) => load.stop()));
    this.begun.clear();
  }

  private beginBehind(path: string): void {
    const entries = [...this.wishes];
    const at = entries.findIndex(([one]) => one === path);
    if (at < 0) return;
    for (const [next, wish] of entries.slice(at + 1, at + 1 + mostAhead)) {
      if (!/\.csv$/i.test(next)) return;
      if (!this.begun.has(next)) this.begun.set(next, this.turn.begin(next, wish));
    }
  }
}
