import { type Asker, nextInTurn, type ServedAt } from "./next-in-turn";

/** What `FairTurns` fails with when somebody has left before it was their turn. */
export class LeftTheLine extends Error {
  override readonly name = "LeftTheLine";
}

type Waiting = Asker & { readonly begin: () => Promise<void> };

/** So many of those served last are remembered. */
const remembered = 500;

/** Work that is done for few at a time, in fair turns between coalitions and between the people in them. */
export class FairTurns {
  private readonly waiting: Waiting[] = [];
  private readonly open = new Map<string, number>();
  private readonly served = new Map<string, number>();
  private busy = 0;
  private turns = 0;

  /** @param width how many are served at once */
  constructor(private readonly width: number) {}

  /** How many of a person's are waiting or being done, in all their coalitions. */
  openOf(person: string): number {
    return this.open.get(person) ?? 0;
  }

  /** Does `work` when it is the asker's turn. Who is `gone` before that leaves the line (`LeftTheLine`), and nothing is done for them. */
  take<T>({ coalition, person }: Asker, gone: AbortSignal, work: () => Promise<T>): Promise<T> {
    this.open.set(person, this.openOf(person) + 1);
    return new Promise<T>((done, failed) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(mine), 1);
        this.over(person);
        failed(new LeftTheLine());
      };
      const begin = async () => {
        gone.removeEventListener("abort", leave);
        await work().then(done, failed);
        this.over(person);
      };
      const mine = { coalition, person, begin };
      this.waiting.push(mine);
      if (gone.aborted) return leave();
      gone.addEventListener("abort", leave, { once: true });
      this.next();
    });
  }

  private next(): void {
    if (this.busy >= this.width) return;
    const next = nextInTurn(this.waiting, this.servedAt);
    if (!next) return;
    this.waiting.splice(this.waiting.indexOf(next), 1);
    this.remember(next);
    this.busy += 1;
    void next.begin().finally(() => {
      this.busy -= 1;
      this.next();
    });
  }

  private readonly servedAt: ServedAt = (who) => this.served.get(keyOf(who)) ?? 0;

  private remember({ coalition, person }: Asker): void {
    this.turns += 1;
    for (const key of [keyOf({ coalition }), keyOf({ coalition, person })]) {
      this.served.delete(key);
      this.served.set(key, this.turns);
    }
    for (const key of this.served.keys()) {
      if (this.served.size <= remembered) break;
      this.served.delete(key);
    }
  }

  private over(person: string): void {
    const left = this.openOf(person) - 1;
    if (left > 0) this.open.set(person, left);
    else this.open.delete(person);
  }
}

function keyOf({ coalition, person = "" }: Parameters<ServedAt>[0]): string {
  return `${coalition} ${person}`;
}
