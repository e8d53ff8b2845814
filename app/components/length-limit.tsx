import { useState } from "react";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { CircleAlert } from "./icons";

/** How long a text may be and by how much it is longer, in characters. */
export type LengthLimit = { readonly most: number; readonly over: number };

/** By how many characters a text is too long; 0 when it fits or when there is no limit. */
export function surplus(text: unknown, most: number | undefined): number {
  return typeof text === "string" && most !== undefined ? Math.max(0, text.length - most) : 0;
}

type Watched = { readonly maxLength?: number | undefined; readonly value?: unknown; readonly defaultValue?: unknown };
type Control = { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** Watches how long a field's text is. A browser that is told `maxLength` cuts off what is pasted and says nothing; here all of
 *  it stays, the field says by how much it is too long, and a form can not be sent with it. */
export function useLengthLimit({ maxLength, value, defaultValue }: Watched) {
  const [typed, setTyped] = useState(() => surplus(defaultValue, maxLength));
  const limit: LengthLimit | undefined = maxLength === undefined ? undefined : { most: maxLength, over: value === undefined ? typed : surplus(value, maxLength) };
  function watch({ currentTarget: control }: Control): void {
    if (maxLength === undefined) return;
    const over = surplus(control.value, maxLength);
    setTyped(over);
    control.setCustomValidity(over > 0 ? tooLong({ most: maxLength, over }) : "");
  }
  return { limit, watch };
}

/** The sentence under a field whose text is too long; read out when it appears. */
export function LengthNote({ id, limit }: { readonly id: string; readonly limit: LengthLimit | undefined }) {
  if (limit === undefined) return null;
  return (
    <div id={id} aria-live="polite">
      {limit.over > 0 ? (
        <p className="flex items-start gap-1.5 text-small font-semibold text-clay">
          <CircleAlert size={16} className="mt-0.5 shrink-0" />
          {tooLong(limit)}
        </p>
      ) : null}
    </div>
  );
}

function tooLong({ most, over }: LengthLimit): string {
  const figures = numberFormat(locale());
  return m.common_too_long({ over, shown: figures.format(over), most: figures.format(most) });
}
