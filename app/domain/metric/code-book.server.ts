import type { PoolClient } from "pg";
import type { Breakdown } from "./breakdown";
import type { Codes } from "./copy-row";

type Coded = { readonly id: number; readonly key: string };

/** Gives metric columns and labels their small numbers while a file is copied, when no other statement can run: numbers that
 *  are there are read before, new ones are written after. The import lock keeps two imports from choosing the same. */
export class CodeBook implements Codes {
  /** One book serves one file, so a label means one thing; asked for every value, it must not be put together each time. */
  private readonly byLabel = new Map<string, number>();

  private constructor(
    private readonly metrics: Numbers,
    private readonly subgroups: Numbers,
    private readonly breakdown: () => Breakdown,
  ) {}

  static async open(client: PoolClient, breakdown: () => Breakdown): Promise<CodeBook> {
    const metrics = await client.query<Coded>("select id, key from metric_column");
    const subgroups = await client.query<Coded>("select id, breakdown || '|' || label as key from subgroup");
    return new CodeBook(new Numbers(metrics.rows), new Numbers(subgroups.rows), breakdown);
  }

  readonly metric = (column: string): number => this.metrics.of(column);

  readonly subgroup = (label: string): number => {
    const known = this.byLabel.get(label);
    if (known !== undefined) return known;
    const number = this.subgroups.of(`${this.breakdown()}|${label}`);
    this.byLabel.set(label, number);
    return number;
  };

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
