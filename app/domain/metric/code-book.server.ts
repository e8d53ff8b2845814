import type { PoolClient } from "pg";
import type { FileCodes } from "./copy-rows";
import type { RowReading } from "./row-reading";

type Coded = { readonly id: number; readonly key: string };

/** Gives metric columns and labels their small numbers while a file is copied, when no other statement can run: numbers that
 *  are there are read before, new ones are written after. The import lock keeps two imports from choosing the same. */
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

  /** The numbers for one file. Asked for every value, they are put together once. */
  for(fileId: number, { file, labels }: RowReading): FileCodes {
    const metric = remembered((column) => this.metrics.of(file.columns[column]?.rule.key ?? ""));
    const subgroup = remembered((label) => this.subgroups.of(`${file.breakdown}|${labels.at(label)}`));
    return { fileId, kind: file.geography, metric, subgroup };
  }

  /** Writes the numbers given since it was opened. */
  async close(client: PoolClient): Promise<void> {
    for (const { id, key } of this.metrics.given) {
      await client.query("insert into metric_column (id, key) values ($1, $2)", [id, key]);
    }
    for (const { id, key } of this.subgroups.given) {
      const [breakdown, label] = key.split("|");
      await client.query("insert into subgroup (id, breakdown, label) values ($1, $2, $3)", [id, breakdown, label]);
    }
  }
}

function remembered(numberOf: (at: number) => number): (at: number) => number {
  const known: number[] = [];
  return (at) => (known[at] ??= numberOf(at));
}

class Numbers {
  readonly given: Coded[] = [];
  private readonly known: Map<string, number>;
  private last: number;

  constructor(rows: readonly Coded[]) {
    this.known = new Map(rows.map(({ id, key }) => [key, id]));
    this.last = Math.max(0, ...this.known.values());
  }

  of(key: string): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.last += 1;
    this.known.set(key, this.last);
    this.given.push({ id: this.last, key });
    return this.last;
  }
}
