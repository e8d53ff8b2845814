import { useNavigate, useSubmit } from "@remix-run/react";
import { type FormEvent, type MouseEvent, useState } from "react";

/** HTML that the server has made for good: a long document. It is absent from the data of a whole page, where it stands already. */
export type ReadyMade = { readonly html?: string };

const holder = "data-ready-made";

/** Shows what the server made. In the browser it is taken from the page as it came; `name` tells several apart. Its links and forms
 *  work by themselves, and without loading the whole page anew where our script is there. */
export function ReadyMadeView({ made: { html }, name }: { readonly made: ReadyMade; readonly name: string }) {
  const [came] = useState(() => html ?? (typeof document === "undefined" ? "" : (document.querySelector(`[${holder}="${name}"]`)?.innerHTML ?? "")));
  const [navigate, submit] = [useNavigate(), useSubmit()];
  const follow = (event: MouseEvent) => {
    const to = ordinaryLink(event);
    if (to === null) return;
    event.preventDefault();
    navigate(to);
  };
  const send = (event: FormEvent) => {
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    submit(submitter, { preventScrollReset: true });
  };
  return <div {...{ [holder]: name }} onClick={follow} onSubmit={send} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html ?? came }} />;
}

/** Where a press leads that means "go there, here": on a link to another page of ours, without keys that ask for a new window. */
function ordinaryLink({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | null {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const { origin, pathname, search, hash, download } = link;
  const elsewhere = origin !== location.origin || link.target !== "" || download !== "";
  const onThisPage = pathname === location.pathname && hash !== "";
  return elsewhere || onThisPage ? null : `${pathname}${search}${hash}`;
}
