import { locale, m } from "~/content/messages";
import { type Tally, testedIn } from "./tally";

/** What the matrix holds, as far as its title goes. */
export type Compared = {
  /** The name of the place the others are read against; null where it is the coalition's own: "us". */
  readonly place: string | null;
  readonly name: string;
  readonly others: readonly { readonly name: string; readonly tally: Tally }[];
  /** How many predictors are compared. */
  readonly all: number;
  /** How many of them the place itself has a figure for. */
  readonly ours: number;
};

/** The finding: who does better than us on most predictors, as far as the numbers can say. One place alone, no figure of ours,
 *  and numbers that say nothing are findings too. */
export function findingOf({ place, name, others, all, ours }: Compared): string {
  if (all === 0) return m.dashboard_title();
  if (others.length === 0) return m.dashboard_found_alone({ place: name });
  if (ours === 0) return m.dashboard_found_no_figure({ place: name });
  if (others.every(({ tally }) => testedIn(tally) === 0)) return m.dashboard_found_untold({ us: us(place) });
  const better = Math.max(...others.map(({ tally }) => tally.better));
  return better > 0 ? ahead({ place, others, all }, better) : nobodyAhead({ place, others, all });
}

type Side = Pick<Compared, "place" | "others" | "all">;

function us(place: string | null): string {
  return place ?? m.dashboard_us();
}

/** One place ahead, with what is known of the rest; or several that are ahead alike. */
function ahead({ place, others, all }: Side, better: number): string {
  const first = others.filter(({ tally }) => tally.better === better);
  const [one] = first;
  if (!one || first.length > 1) return m.dashboard_found_tie({ places: listed(first), us: us(place), count: better, all });
  const { worse } = one.tally;
  const found = m.dashboard_found_better({ place: one.name, us: us(place), count: better, all });
  const rest = all - better - worse;
  return [found, ...(worse > 0 ? [m.dashboard_found_but({ count: worse })] : []), ...(rest > 0 ? [m.dashboard_found_rest({ count: rest })] : [])].join(" ");
}

/** Nobody is ahead; who is most often behind is said. */
function nobodyAhead({ place, others, all }: Side): string {
  const worse = Math.max(...others.map(({ tally }) => tally.worse));
  if (worse === 0) return m.dashboard_found_nobody_apart({ us: us(place) });
  const last = others.filter(({ tally }) => tally.worse === worse);
  const behind = last.length > 1 ? m.dashboard_found_behind_tie : m.dashboard_found_behind;
  return `${m.dashboard_found_nobody({ us: us(place) })} ${behind({ place: listed(last), count: worse, all })}`;
}

function listed(places: readonly { readonly name: string }[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(places.map(({ name }) => name));
}
