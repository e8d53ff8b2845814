import { asSystemSql } from "~/db/work.server";
import { CodeBook } from "./loading/code-book.server";
import { FileLoad, type ImportWish } from "./file-load.server";
import { FileReading } from "./loading/file-reading.server";

/** While it lasts no other import writes. Its files come in one after another, in the order in which they were begun, but the
 *  next one is read and copied while the database still builds the index of the one before. */
export class ImportTurn {
  private before: { readonly read: Promise<void>; readonly settled: Promise<void> } = { read: Promise.resolve(), settled: Promise.resolve() };

  private constructor(private readonly codes: CodeBook) {}

  /** Waits for its turn. The transaction that holds it does nothing else: each file has one of its own. */
  static take<T>(work: (turn: ImportTurn) => Promise<T>): Promise<T> {
    return asSystemSql(async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtext('metrics import'))");
      return work(new ImportTurn(await CodeBook.open(client)));
    });
  }

  /** Begins to load a file; whoever does not want it after all must `stop` it. */
  begin(path: string, wish: ImportWish): FileLoad {
    const reading = new FileReading(path, wish, this.before.read);
    const load = new FileLoad(reading, wish, { codes: this.codes, before: this.before.settled });
    this.before = { read: reading.ended, settled: load.settled };
    return load;
  }
}
