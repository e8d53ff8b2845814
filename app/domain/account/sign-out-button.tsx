import { forgetDrafts } from "~/components/field/device-draft";
import { m } from "~/content/messages";

/** The way out on pages outside a coalition; `action` is where it is. Leaving takes the drafts of this device with it. */
export function SignOutButton({ action }: { readonly action: string }) {
  return (
    <form method="post" action={action} onSubmit={forgetDrafts}>
      <button className="min-h-11 rounded-control px-2 text-label font-medium text-ink-2 hover:bg-sunken hover:text-ink">{m.account_sign_out()}</button>
    </form>
  );
}
