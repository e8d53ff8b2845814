import { useLocation, useNavigate } from "@remix-run/react";
import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import { searchOf } from "./dashboard-address";
import { allPredictors, type DashboardChoice, type Looks, type MetricSetting, plainSetting, type Shelf } from "./dashboard-choice";

/** What is read of the page's data. */
type Seen = { readonly choice: DashboardChoice; readonly looks: Looks; readonly shelf: Shelf };

export type DashboardActs = {
  readonly looks: Looks;
  /** The address of a change, for links. */
  readonly to: (change: Partial<DashboardChoice>) => string;
  readonly go: (change: Partial<DashboardChoice>) => void;
  readonly set: (metric: string, change: Partial<MetricSetting>) => void;
  readonly look: (change: Partial<Looks>) => void;
};

/** The acts of the page; the same as long as it shows the same. The whole view lives in the address: what needs other figures is
 *  gone to; what is only a matter of looking is written into the address in place, without asking the server. `here` is the path
 *  of the page. */
export function useDashboard({ choice, looks: given, shelf }: Seen, here: string): DashboardActs {
  const navigate = useNavigate();
  const [looks, keepLooks] = useLooks(given);
  return useMemo(() => {
    const to = (change: Partial<DashboardChoice>) => here + searchOf(changed(choice, change), looks, shelf);
    const go = (change: Partial<DashboardChoice>) => navigate(to(change), { replace: true, preventScrollReset: true });
    return {
      looks,
      to,
      go,
      set: (metric, change) => go({ settings: { ...choice.settings, [metric]: { ...(choice.settings[metric] ?? plainSetting), ...change } } }),
      look: (change) => {
        const next = { ...looks, ...change };
        startTransition(() => keepLooks(next));
        history.replaceState(history.state, "", here + searchOf(choice, next, shelf));
      },
    };
  }, [choice, looks, shelf, here, navigate, keepLooks]);
}

/** Only rows that are there can be open. */
function changed(choice: DashboardChoice, change: Partial<DashboardChoice>): DashboardChoice {
  const next = { ...choice, ...change };
  return { ...next, open: next.open.filter((key) => next.predictors.includes(key)) };
}

/** How the page looks now; what the address says again after each navigation. */
function useLooks(given: Looks) {
  const { key } = useLocation();
  const state = useState(given);
  const [, keep] = state;
  // Data that was only loaded again knows nothing of looks changed meanwhile, so it does not count.
  const latest = useRef(given);
  latest.current = given;
  // What came with the page may still be on its way to answering; it is not thrown away for this.
  useEffect(() => startTransition(() => keep(latest.current)), [key, keep]);
  return state;
}

/** The list with a key put in or taken out, in the order of the framework. */
export function toggled(keys: readonly string[], key: string, wanted: boolean, shelf: Shelf): string[] {
  return allPredictors(shelf).filter((each) => (each === key ? wanted : keys.includes(each)));
}
