import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/content/messages";
import { contentId, SkipLink } from "../frame/skip-link";
import { late } from "../late";
import { WithoutScripts } from "../without-scripts";
import type { AccountInBar } from "./account-menu";
import { BellInBar } from "./bell-in-bar";
import { Brand } from "./brand";
import type { CoalitionLink } from "./coalition-switcher";
import type { Place, Stop } from "./place";
import { Places } from "./places";
import { LanguageSwitch, ThemeSwitch } from "./preferences";
import { Road } from "./road";
import { SearchInBar } from "./search-in-bar";
import type { Theme } from "./theme";

const around = () => import("./around");
const AccountMenu = late(async () => ({ default: (await around()).AccountMenu }));
const BottomBar = late(async () => ({ default: (await around()).BottomBar }));
const CoalitionSwitcher = late(async () => ({ default: (await around()).CoalitionSwitcher }));
const Help = late(async () => ({ default: (await around()).Help }));

type ShellProps = {
  readonly homePath: string;
  readonly newCoalitionPath: string;
  readonly searchPath: string;
  /** Where what waits for the reader stands, and how much it is. */
  readonly inbox: { readonly to: string; readonly waiting: number };
  readonly coalitions: readonly CoalitionLink[];
  readonly name: string;
  /** A line under the name: "14 organizations · 41 people". */
  readonly nameNote: string;
  /** Empty for those who do not read the coalition's work. */
  readonly stops: readonly Stop[];
  readonly places: readonly Place[];
  /** Three of the places, for the bar at the thumb. */
  readonly atHand: readonly Place[];
  readonly account: AccountInBar;
  readonly theme: Theme;
  /** Something everyone must know on every page: that this is an example, that figures are fictional. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
};

/** The frame around every page of a coalition: the road at the side, the bar above, the page. */
export function Shell(props: ShellProps) {
  const { homePath, newCoalitionPath, searchPath, inbox, coalitions, stops, places, atHand, account, theme, banner, children } = props;
  return (
    <div className="min-h-dvh print:block lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <SkipLink />
      <aside data-print="never" className="hidden border-r border-line bg-sunken lg:block">
        <div className="sticky top-0 flex max-h-dvh flex-col pt-3">
          <div className="shrink-0 px-3.5 pb-3">
            <Brand to={homePath} />
          </div>
          {/* Below the mark: where a scroll bar takes room of its own, it takes none of the mark's. */}
          <div className="flex min-h-0 flex-col gap-3 overflow-y-auto px-3.5 pb-3">
            <NameCard {...props} />
            {stops.length > 0 ? <Road stops={stops} compact /> : null}
            <Places places={places} />
          </div>
        </div>
      </aside>
      <div className="flex min-w-0 flex-col px-4 pb-28 print:block print:p-0 sm:px-6 lg:px-10 lg:pb-12">
        <header>
          <div data-print="never" className="mb-5 flex min-h-16 items-center justify-between gap-2 border-b border-line">
            <div className="-ml-2 flex min-w-0 items-center gap-1">
              <div className="shrink-0 lg:hidden">
                <Brand to={homePath} short />
              </div>
              {/* On the narrowest phones the bar has room for what has no other way; to one's coalitions the account's menu leads, too. */}
              <div className="min-w-0 max-[23rem]:hidden">
                <CoalitionSwitcher coalitions={coalitions} newPath={newCoalitionPath} />
              </div>
            </div>
            <div className="flex shrink-0 items-center">
              <SearchInBar to={searchPath} />
              <BellInBar {...inbox} />
              <LanguageSwitch brief />
              <div className="max-sm:hidden">
                <ThemeSwitch theme={theme} />
              </div>
              <Help />
              <AccountMenu account={account} />
            </div>
          </div>
          <WithoutScripts />
          {banner}
        </header>
        <main id={contentId} tabIndex={-1} className="mx-auto w-full max-w-6xl min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <BottomBar places={atHand} label={stops.length > 0 ? m.shell_all_steps() : m.shell_pages()}>
        <NameCard {...props} />
        {stops.length > 0 ? <Road stops={stops} /> : null}
        <Places places={places} />
        <div className="sm:hidden">
          <ThemeSwitch theme={theme} wide />
        </div>
      </BottomBar>
    </div>
  );
}

/** Where one is; the way to the coalition's home. */
function NameCard({ homePath, name, nameNote }: Pick<ShellProps, "homePath" | "name" | "nameNote">) {
  return (
    <NavLink to={homePath} end className="block rounded-control border border-line bg-surface px-3 py-2.5 text-small hover:border-edge aria-[current=page]:border-green">
      <span className="block text-label font-[650]">{name}</span>
      <span className="text-ink-3">{nameNote}</span>
    </NavLink>
  );
}
