import { isRouteErrorResponse } from "@remix-run/react";
import { m } from "~/content/messages";
import { LinkButton } from "../button/link-button";
import { TryAgain } from "../try-again";

type Told = { readonly title: string; readonly message: string };

/** What a person sees when a page can not be shown: what happened, what is safe, what to do. Never a code alone. */
export function Fault({ error }: { readonly error: unknown }) {
  const { title, message } = tell(error);
  return (
    <main id="content" className="mx-auto flex max-w-measure flex-col items-start gap-5 px-5 py-16">
      <h1 className="font-serif text-title font-semibold">{title}</h1>
      <p className="text-lead text-ink-2">{message}</p>
      {isPassing(error) ? <TryAgain /> : null}
      <LinkButton to="/">{m.http_go_back()}</LinkButton>
    </main>
  );
}

function tell(error: unknown): Told {
  if (!isRouteErrorResponse(error)) return { title: m.http_error_title(), message: m.http_error_plain() };
  return { title: titleOf(error.status, reasonOf(error.data)), message: messageOf(error.data) ?? (error.status === 404 ? m.http_not_found() : m.http_error_plain()) };
}

/** Whether it passes by itself: the server has too much to do, or its database is away. */
function isPassing(error: unknown): boolean {
  return isRouteErrorResponse(error) && (reasonOf(error.data) === "busy" || reasonOf(error.data) === "away");
}

function titleOf(status: number, reason: string | null): string {
  if (reason === "busy") return m.http_busy_title();
  if (reason === "full") return m.http_disk_full_title();
  if (status === 404) return m.http_not_found_title();
  if (status === 403) return m.http_forbidden_title();
  if (status === 410) return m.http_gone_title();
  if (status === 429) return m.http_limited_title();
  if (status === 400 || status === 405) return m.http_bad_request_title();
  return status === 409 ? m.http_conflict_title() : m.http_error_title();
}

function messageOf(data: unknown): string | null {
  return typeof data === "object" && data !== null && "message" in data && typeof data.message === "string" ? data.message : null;
}

function reasonOf(data: unknown): string | null {
  return typeof data === "object" && data !== null && "reason" in data && typeof data.reason === "string" ? data.reason : null;
}
