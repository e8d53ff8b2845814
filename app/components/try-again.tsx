import { useLocation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { m } from "~/content/messages";
import { LinkButton } from "./button/link-button";

/** How long a page that could not be shown waits before it asks for the first time, in milliseconds; not all at the same moment. */
const soon = () => 2_000 + Math.random() * 1_000;

/** Asks for the page again by itself, for as long as it takes (see `patient`), and by hand where no script runs. */
export function TryAgain() {
  const { revalidate } = useRevalidator();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const waiting = window.setTimeout(revalidate, soon());
    return () => window.clearTimeout(waiting);
  }, [revalidate]);
  return (
    <LinkButton kind="primary" reloadDocument to={`${pathname}${search}`}>
      {m.http_try_again()}
    </LinkButton>
  );
}
