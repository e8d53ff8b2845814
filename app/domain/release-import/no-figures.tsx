import type { ReactElement } from "react";
import { LinkButton } from "~/components/button/link-button";
import { Download } from "~/components/icons";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { FiguresHelp } from "./keeper";

type Props = { readonly help: FiguresHelp; readonly releasesPath: string; readonly addressPath: string };

const who: Record<FiguresHelp, () => string> = {
  bring: m.release_none_bring,
  confirm: m.release_keeper_unconfirmed,
  leads: m.release_none_leads,
  named: m.release_none_named,
  operator: m.release_none_operator,
};

/** Said once, above every page of figures, where no release is loaded: what that means, what to do and who may. */
export function NoFigures({ help, releasesPath, addressPath }: Props): ReactElement {
  return (
    <Notice tone="attention" title={m.release_none_title()} actions={<Act help={help} releasesPath={releasesPath} addressPath={addressPath} />}>
      {m.release_none_what()} {who[help]()}
    </Notice>
  );
}

function Act({ help, releasesPath, addressPath }: Props): ReactElement | null {
  if (help === "bring") return <LinkButton kind="primary" icon={Download} to={releasesPath}>{m.release_none_act()}</LinkButton>;
  return help === "confirm" ? <LinkButton to={addressPath}>{m.account_address_title()}</LinkButton> : null;
}
