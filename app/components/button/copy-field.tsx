import { useEffect, useRef, useState } from "react";
import { m } from "~/content/messages";
import { Button } from "./button";
import { copied } from "../clipboard";
import { Check, Link2 } from "../icons";
import { TextField } from "../field/text-field";

type CopyFieldProps = {
  readonly label: string;
  /** The address to copy. */
  readonly address: string;
  /** Stands under the button until something was copied. */
  readonly note?: string;
  /** The address was just made for who looks at the page: they stand on it, and it is marked. */
  readonly takeFocus?: boolean;
};

/** An address to read, to select and to copy; says whether copying worked. */
export function CopyField({ label, address, note, takeFocus = false }: CopyFieldProps) {
  const [copy, setCopy] = useState<{ readonly of: string; readonly worked: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus, address]);
  const done = copy?.of === address ? copy : null;
  async function take() {
    const worked = await copied(address);
    if (!worked) field.current?.select();
    setCopy({ of: address, worked });
  }
  return (
    <div className="flex flex-col gap-2.5">
      <TextField ref={field} label={label} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      <Button type="button" icon={done?.worked ? Check : Link2} onClick={() => void take()} className="self-start">
        {m.share_copy()}
      </Button>
      <p role="status" className="text-small text-ink-2">
        {done ? (done.worked ? m.share_copied() : m.share_not_copied()) : note}
      </p>
    </div>
  );
}
