import type { SubmissionResult } from "@conform-to/react";
import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";

/** The pages of one's own account. */
export const settingsPages = ["person", "letters", "devices", "leave"] as const;
export type SettingsPage = (typeof settingsPages)[number];

export type SettingsPaths = Readonly<Record<SettingsPage, string>>;

/** What an action answered to a form that was not carried out. */
export type Answered = { readonly result: SubmissionResult<string[]> } | undefined;

type SettingsFrameProps = { readonly page: SettingsPage; readonly paths: SettingsPaths; readonly lead: string; readonly end: ReactNode; readonly answered: Answered; readonly children: ReactNode };

/** One page of the account, with the way to the others, and why the last form was not carried out. */
export function SettingsFrame({ page, paths, lead, end, answered, children }: SettingsFrameProps) {
  const refused = answered?.result.error?.[""] ?? [];
  return (
    <PublicFrame end={end}>
      <PageHeading kicker={m.settings_title()} title={pageName(page)} lead={lead} />
      <nav aria-label={m.settings_pages()} className="mb-6">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {settingsPages.map((one) => (
            <li key={one}>
              <NavLink to={paths[one]} className={({ isActive }) => `inline-flex min-h-11 items-center ${isActive ? "font-[650] text-ink" : "text-green underline"}`}>{pageName(one)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-col gap-5">
        {refused.length > 0 ? <Notice tone="bad" role="alert" title={m.settings_not_done()}>{refused.join(" ")}</Notice> : null}
        {children}
      </div>
    </PublicFrame>
  );
}

export function pageName(page: SettingsPage): string {
  switch (page) {
    case "person": return m.settings_page_person();
    case "letters": return m.settings_page_letters();
    case "devices": return m.settings_page_devices();
    case "leave": return m.settings_page_leave();
  }
}
