import type { ReactElement } from "react";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";

/** What a connection does not say; stands wherever one is shown. */
export function ConnectionsCaveat(): ReactElement {
  return <Notice tone="attention" title={m.connection_caveat_title()}>{m.connection_caveat()}</Notice>;
}
