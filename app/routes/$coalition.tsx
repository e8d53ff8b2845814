import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { CalendarDays, ChartColumn, FileText, Flag, House, ListTodo, Network, NotebookPen, Presentation, Scale, UsersRound } from "~/components/icons";
import { late } from "~/components/late";
import { Notice } from "~/components/notice";
import { Shell } from "~/components/shell/shell";
import { m } from "~/content/messages";
import { mustConfirm } from "~/domain/account/confirmed.server";
import { can } from "~/domain/coalition/permission";
import { figuresHelp } from "~/domain/release-import/release-import.server";
import { stopOf } from "~/domain/process/stop";
import { ownCoalitions, requireAccount, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { roadOf } from "~/http/road.server";
import { waitingOf } from "~/http/waiting.server";
import type { loader as rootLoader } from "~/root";

// Few people ever see them.
const ConfirmNotice = late(async () => ({ default: (await import("~/domain/account/confirm-notice")).ConfirmNotice }));
const NoFigures = late(async () => ({ default: (await import("~/domain/release-import/no-figures")).NoFigures }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [member, account] = await Promise.all([requireMembership(request, params), requireAccount(request)]);
  const [{ stops, targets, size }, waiting, coalitions, help] = await Promise.all([roadOf(member), waitingOf(member), ownCoalitions(account), can(member, "published:read") && readsFigures(new URL(request.url).pathname, member.coalitionSlug) ? figuresHelp(member) : null]);
  return {
    slug: member.coalitionSlug,
    name: member.coalitionName,
    account: { name: account.name, email: account.email },
    mustConfirm: mustConfirm(account),
    help,
    waiting: waiting.length,
    opens: { work: can(member, "coalition:read"), workshops: can(member, "coalition:read", "session"), plan: can(member, "coalition:read", "shared") },
    stops: can(member, "coalition:read") ? stops.map((standing) => stopOf(standing, path.step(member.coalitionSlug, standing.step.number))) : [],
    targets,
    size,
    coalitions: coalitions.map(({ slug, name: called, readOnly, fictional }) => ({ slug, name: called, readOnly, fictional })),
  };
}

/** What can change the road or the numbers beside it. */
const topics = ["answer", "baseline", "target", "theory", "member", "coalition", "release", "comment", "task", "decision", "meeting"] as const;

export default function CoalitionFrame() {
  const { slug, name, account, mustConfirm: asked, help, waiting, opens, stops, targets, size, coalitions } = useLoaderData<typeof loader>();
  const theme = useRouteLoaderData<typeof rootLoader>("root")?.theme ?? "system";
  useChanges({ topics });
  const here = coalitions.find((coalition) => coalition.slug === slug);
  const places = placesOf(slug, opens, targets);
  const { pathname } = useLocation();
  const atHand = new Set([path.targets(slug), path.workshops(slug), ...(opens.work ? [] : [path.plan(slug), path.worksheets(slug)])]);
  return (
    <Shell
      homePath={path.home(slug)}
      newCoalitionPath={path.newCoalition()}
      searchPath={path.search(slug)}
      inbox={{ to: path.inbox(slug), waiting }}
      coalitions={coalitions.map((coalition) => ({ to: path.home(coalition.slug), name: coalition.name, here: coalition.slug === slug }))}
      name={name}
      nameNote={`${m.shell_organizations({ count: size.organizations })} · ${m.shell_people_count({ count: size.people })}`}
      stops={stops}
      places={places}
      atHand={[...(opens.work || opens.workshops ? [{ to: path.home(slug), label: m.shell_home(), icon: House }] : []), ...places.filter(({ to }) => atHand.has(to))]}
      account={{ ...account, homePath: path.landing(), settingsPath: path.settings(), addressPath: path.address() }}
      theme={theme}
      banner={
        <>
          <Banner readOnly={here?.readOnly ?? false} fictional={here?.fictional ?? false} unconfirmed={asked ? account.email : null} />
          {help && readsFigures(pathname, slug) ? <div className="mx-auto mb-5 w-full max-w-6xl"><NoFigures help={help} releasesPath={path.releases(slug)} addressPath={path.address()} /></div> : null}
        </>
      }
    >
      <Outlet />
    </Shell>
  );
}

/** Whether a page shows released figures; the pages of one's own and of the files speak for themselves. */
function readsFigures(pathname: string, slug: string): boolean {
  return pathname.startsWith(path.metrics(slug)) && ![path.releases(slug), path.localData(slug)].some((own) => pathname.startsWith(own));
}

type Opens = { readonly work: boolean; readonly workshops: boolean; readonly plan: boolean };

/** The pages that open to whom they are shown. */
function placesOf(slug: string, opens: Opens, targets: number) {
  const places = [
    { to: path.worksheets(slug), label: m.process_own_sheets(), icon: NotebookPen, open: true },
    { to: path.metrics(slug), label: m.shell_metrics(), icon: ChartColumn, open: true },
    { to: path.theory(slug), label: m.shell_theory(), icon: Network, open: opens.work },
    { to: path.targets(slug), label: m.shell_targets(), icon: Flag, open: opens.work, ...(targets > 0 && { note: String(targets) }) },
    { to: path.workshops(slug), label: m.shell_workshops(), icon: Presentation, open: opens.workshops },
    { to: path.plan(slug), label: m.shell_plan(), icon: FileText, open: opens.plan },
    { to: path.people(slug), label: m.shell_people(), icon: UsersRound, open: opens.work },
    { to: path.tasks(slug), label: m.task_title(), icon: ListTodo, open: opens.work, under: m.shell_together() },
    { to: path.decisions(slug), label: m.decision_title(), icon: Scale, open: opens.work, under: m.shell_together() },
    { to: path.meetings(slug), label: m.meeting_title(), icon: CalendarDays, open: opens.work, under: m.shell_together() },
  ];
  return places.filter(({ open }) => open);
}

type BannerProps = { readonly readOnly: boolean; readonly fictional: boolean; /** The reader's address, when they have to confirm it. */ readonly unconfirmed: string | null };

/** What everyone must know on every page of an example, and who reads of their own address. */
function Banner({ readOnly, fictional, unconfirmed }: BannerProps) {
  if (!readOnly && !fictional && unconfirmed === null) return null;
  return (
    <div className="mx-auto mb-5 flex w-full max-w-6xl flex-col gap-3">
      {unconfirmed === null ? null : <ConfirmNotice email={unconfirmed} address={path.address()} brief />}
      {readOnly || fictional ? (
        <Notice tone="info">
          {readOnly ? m.shell_example_banner() : null} {fictional ? m.shell_fictional_banner() : null}
        </Notice>
      ) : null}
    </div>
  );
}
