import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";

type ConfirmNoticeProps = {
  readonly email: string;
  /** Where they confirm it. */
  readonly address: string;
  /** Without the reason, on pages that are about something else. */
  readonly brief?: boolean;
};

/** What somebody whose address is not confirmed sees where letters are sent, wherever they are. */
export function ConfirmNotice({ email, address, brief = false }: ConfirmNoticeProps) {
  return (
    <Notice tone="attention" title={m.account_address_unconfirmed({ email })} actions={<LinkButton to={address}>{m.account_confirm_title()}</LinkButton>}>
      {brief ? null : m.account_address_why()}
    </Notice>
  );
}
