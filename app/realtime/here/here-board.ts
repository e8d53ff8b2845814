import { z } from "zod";
import type { Role } from "~/domain/coalition/role";
import type { Arrival } from "~/domain/presence/arrival";
import { mostTold, ownPeople, type Seat, type Table, toldTo } from "./table";

const page = z.object({ coalition: z.string(), place: z.string(), people: z.array(z.object({ id: z.string(), name: z.string() })).max(mostTold) });
const notice = z.object({ by: z.string(), page: page.optional() });

/** What processes tell each other: all of theirs at one page, as they are now; without a page it asks the others to tell. */
export type HereNotice = z.output<typeof notice>;

/** Changes are gathered for so many milliseconds: a page that is loaded again is not told as left and opened. */
const gather = 300;
/** How often each process tells again who is here, and after which silence its people are forgotten, in milliseconds. */
const tellEvery = 20_000;
const silence = 50_000;

type RolesOf = (accounts: readonly string[]) => Promise<ReadonlyMap<string, readonly Role[]>>;

/** Who has which page open: of this process by their streams, of others by what they tell. Nothing of it is kept. */
export class HereBoard {
  private readonly tables = new Map<string, Table>();
  private readonly touched = new Set<Table>();
  private gathering: NodeJS.Timeout | undefined;
  private rounds: NodeJS.Timeout | undefined;

  /** @param by names this process; `announce` tells the others, who may not hear it. */
  constructor(private readonly by: string, private readonly announce: (notices: readonly HereNotice[]) => void) {}

  /** Somebody has a page open, until the function that comes back is called. */
  sit({ coalitionId, place, roles, ...arrived }: Arrival): () => void {
    const table = this.tableOf(coalitionId, place);
    const seat: Seat = { ...arrived, standing: arrived.judge(roles), shown: JSON.stringify({ place, names: [], others: false }) };
    table.seats.add(seat);
    this.touch(table);
    return () => {
      table.seats.delete(seat);
      this.touch(table);
    };
  }

  /** Takes in what a process told; anything else is nothing. */
  follow(heard: unknown, now = Date.now()): void {
    const { data } = notice.safeParse(heard);
    if (data === undefined || data.by === this.by) return;
    if (data.page === undefined) return this.tellAll();
    const { coalition, place, people } = data.page;
    const table = this.tableOf(coalition, place);
    if (people.length > 0) table.elsewhere.set(data.by, { people, at: now });
    else table.elsewhere.delete(data.by);
    this.touch(table);
  }

  /** Listening has begun, or begun again: asks who is elsewhere, and tells who is here. */
  meet(): void {
    this.announce([{ by: this.by }]);
    this.tellAll();
  }

  /** Tells again who is here, and forgets the people of processes that are silent. */
  round(now = Date.now()): void {
    for (const table of this.tables.values()) {
      for (const [by, { at }] of table.elsewhere) if (now - at > silence) table.elsewhere.delete(by);
      this.touch(table);
    }
    this.tellAll();
    if (this.tables.size > 0) return;
    clearInterval(this.rounds);
    this.rounds = undefined;
  }

  /** The coalitions of which anybody sits here. */
  coalitions(): readonly string[] {
    return [...new Set([...this.tables.values()].filter(({ seats }) => seats.size > 0).map(({ coalition }) => coalition))];
  }

  /** Roles in a coalition may have changed: who sits there is judged again by those they have now. Asks nothing where nobody sits. */
  async judgeAgain(coalitionId: string, rolesOf: RolesOf): Promise<void> {
    const tables = [...this.tables.values()].filter(({ coalition, seats }) => coalition === coalitionId && seats.size > 0);
    if (tables.length === 0) return;
    const roles = await rolesOf([...new Set(tables.flatMap(({ seats }) => [...seats].map(({ person }) => person.id)))]);
    for (const table of tables) {
      for (const seat of table.seats) seat.standing = seat.judge(roles.get(seat.person.id) ?? []);
      this.touch(table);
    }
  }

  private tableOf(coalition: string, place: string): Table {
    const key = `${coalition} ${place}`;
    const table = this.tables.get(key) ?? { coalition, place, seats: new Set(), elsewhere: new Map(), told: "[]" };
    this.tables.set(key, table);
    this.rounds ??= setInterval(() => this.round(), tellEvery).unref();
    return table;
  }

  private touch(table: Table): void {
    this.touched.add(table);
    this.gathering ??= setTimeout(() => this.settle(), gather);
  }

  /** Tells the other processes what is new of ours, and everybody here what is new to them. */
  private settle(): void {
    this.gathering = undefined;
    const tables = [...this.touched];
    this.touched.clear();
    this.tell(tables.filter(isNews));
    for (const table of tables) {
      for (const seat of table.seats) show(seat, table);
      if (table.seats.size === 0 && table.elsewhere.size === 0) this.tables.delete(`${table.coalition} ${table.place}`);
    }
  }

  private tellAll(): void {
    this.tell([...this.tables.values()].filter((table) => ownPeople(table).length > 0));
  }

  private tell(tables: readonly Table[]): void {
    const notices = tables.map((table) => {
      const people = ownPeople(table);
      table.told = JSON.stringify(people);
      return { by: this.by, page: { coalition: table.coalition, place: table.place, people: [...people] } };
    });
    if (notices.length > 0) this.announce(notices);
  }
}

function isNews(table: Table): boolean {
  return JSON.stringify(ownPeople(table)) !== table.told;
}

function show(seat: Seat, table: Table): void {
  const told = toldTo(seat, table);
  const words = JSON.stringify(told);
  if (words === seat.shown) return;
  seat.shown = words;
  seat.show(told);
}
