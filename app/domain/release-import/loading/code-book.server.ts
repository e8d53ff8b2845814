import type { PoolClient } from "pg";
import type { FileCodes } from "./copy-rows";
import type { RowReading } from "../reading/row-reading";

type Coded = { readonly id: number; readonly key: string };

/** Gives metric columns and labels their small numbers while files are copied, when no other statement can run: numbers that
 *  are there are read before, new ones are written with the file that needs them. One book serves all files of a turn, two of
 *  which may be copied at once; the import lock keeps another turn from choosing the same. */
export class CodeBook {
  private constructor(
    private readonly metrics: Numbers,
    private readonly subgroups: Numbers,
  ) {}

  static async open(client: PoolClient): Promise<CodeBook> {
    const metrics = await client.query<Coded>("select id, key from metric_column");
    const subgroups = await client.query<Coded>("select id, breakdown || '|' || label as key from subgroup");
    return new CodeBook(new Numbers(metrics.rows), new Numbers(subgroups.rows));
  }

  /** The numbers for the file that is stored as `fileId`. */
  page(fileId: number): CodePage {
    return new CodePage(fileId, new Used(this.metrics), new Used(this.subgroups));
  }
}

/** The numbers of one file. */
export class CodePage {
  constructor(
    readonly fileId: number,
    private readonly metrics: Used,
    private readonly subgroups: Used,
  ) {}

  /** Asked for every value, they are put together once. */
  codes({ file, labels }: RowReading): FileCodes {
    const metric = remembered((column) => this.metrics.of(file.columns[column]?.rule.key ?? ""));
    const subgroup = remembered((number) => {
      const { breakdown, label } = labels.groupAt(number);
      return this.subgroups.of(`${breakdown}|${label}`);
    });
    return { fileId: this.fileId, kind: file.geography, metric, subgroup };
  }

  /** Writes the new ones among the numbers that this file has used; the file before it may have written some of them. */
  async keep(client: PoolClient): Promise<void> {
    for (const { id, key } of this.metrics.fresh()) {
      await client.query("insert into metric_column (id, key) values ($1, $2) on conflict do nothing", [id, key]);
    }
    for (const { id, key } of this.subgroups.fresh()) {
      const [breakdown, label] = key.split("|");
      await client.query("insert into subgroup (id, breakdown, label) values ($1, $2, $3) on conflict do nothing", [id, breakdown, label]);
    }
  }
}

function remembered(numberOf: (at: number) => number): (at: number) => number {
  const known: number[] = [];
  return (at) => (known[at] ??= numberOf(at));
}

class Numbers {
  /** The highest number that was there before. */
  readonly before: number;
  private readonly known: Map<string, number>;
  private last: number;

  constructor(rows: readonly Coded[]) {
    this.known = new Map(rows.map(({ id, key }) => [key, id]));
    this.before = this.last = Math.max(0, ...this.known.values());
  }

  of(key: string): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.last += 1;
    this.known.set(key, this.last);
    return this.last;
  }
}

/** What one file asked for. */
class Used {
  private readonly asked = new Map<string, number>();

  constructor(private readonly numbers: Numbers) {}

  of(key: string): number {
    const id = this.numbers.of(key);
    this.asked.set(key, id);
    return id;
  }

  fresh(): Coded[] {
    return Array.from(this.asked, ([key, id]) => ({ id, key })).filter(({ id }) => id > this.numbers.before);
  }
}
