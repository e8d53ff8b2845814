import { Link } from "@remix-run/react";
import { m } from "~/content/messages";
import { forgetDrafts } from "../field/device-draft";
import { Disclosure, panelLineStyle } from "../disclosure";
import { CircleUserRound, LogOut } from "../icons";

export type AccountInBar = { readonly name: string; readonly email: string; readonly homePath: string; readonly settingsPath: string; readonly addressPath: string };

/** Who is signed in, and the way out. Leaving takes the drafts of this device with it: others may use it next. */
export function AccountMenu({ account }: { readonly account: AccountInBar }) {
  return (
    <Disclosure label={m.shell_account()} icon={CircleUserRound} iconOnly>
      <p className="px-3 py-2 text-small text-ink-2">
        <span className="block font-semibold text-ink">{account.name}</span>
        {account.email}
      </p>
      <Link to={account.homePath} className={panelLineStyle}>
        {m.shell_my_coalitions()}
      </Link>
      <Link to={account.settingsPath} className={panelLineStyle}>
        {m.settings_title()}
      </Link>
      <Link to={account.addressPath} className={panelLineStyle}>
        {m.account_address_title()}
      </Link>
      <form method="post" action="/sign-out" onSubmit={forgetDrafts}>
        <button className={panelLineStyle}>
          <LogOut size={18} />
          {m.shell_sign_out()}
        </button>
      </form>
    </Disclosure>
  );
}
