import { useState } from "react";

/** HTML that the server has made for good: a long document in which nothing is pressed. It is absent from the data of a whole
 *  page, where it stands already. */
export type ReadyMade = { readonly html?: string };

const holder = "data-ready-made";

/** Shows what the server made. In the browser it is taken from the page as it came; `name` tells several apart. */
export function ReadyMadeView({ made: { html }, name }: { readonly made: ReadyMade; readonly name: string }) {
  const [came] = useState(() => html ?? (typeof document === "undefined" ? "" : (document.querySelector(`[${holder}="${name}"]`)?.innerHTML ?? "")));
  return <div {...{ [holder]: name }} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html ?? came }} />;
}
