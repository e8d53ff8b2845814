import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";

/** What somebody whose address is not confirmed sees where letters are sent, wherever they are. */
export function ConfirmNotice({ email, address }: { readonly email: string; /** Where they confirm it. */ readonly address: string }) {
  return (
    <Notice tone="attention" title={m.account_address_unconfirmed({ email })} actions={<LinkButton to={address}>{m.account_confirm_title()}</LinkButton>}>
      {m.account_address_why()}
    </Notice>
  );
}
