import type { ReactNode } from "react";
import { Button } from "~/components/button/button";
import { m } from "~/content/messages";

type PlainFormProps = { readonly action: string; readonly item: string | null; /** Nothing can be answered here: there is nothing to save. */ readonly readOnly: boolean; readonly children: ReactNode };

/** The questions as a plain form with a button, for browsers that run no scripts. Where scripts run each answer saves itself, the
 *  button is not there, and Enter in a field sends nothing. */
export function PlainForm({ action, item, readOnly, children }: PlainFormProps) {
  if (readOnly) return children;
  return (
    <form method="post" action={action} onSubmit={(event) => event.preventDefault()}>
      {item === null ? null : <input type="hidden" name="item" value={item} />}
      {children}
      <noscript>
        <div className="sticky bottom-14 mt-5 border-t border-line bg-surface py-3 lg:bottom-0">
          <Button kind="primary">{m.common_save()}</Button>
        </div>
      </noscript>
    </form>
  );
}
