import { useRef, useState } from "react";
import { m } from "~/content/messages";
import { Button } from "./button";
import { Disclosure } from "./disclosure";
import { Check, Link2 } from "./icons";
import { TextField } from "./text-field";

type ShareLinkProps = {
  /** What is shared: "Share this view". */
  readonly label: string;
  /** The path that shows it again, with everything behind the question mark. */
  readonly path: string;
};

/** The address of what is seen, to read, to select and to copy. */
export function ShareLink({ label, path }: ShareLinkProps) {
  return (
    <Disclosure label={label} icon={Link2} align="start">
      <Address path={path} />
    </Disclosure>
  );
}

/** Drawn in the browser only, which knows where this site is. */
function Address({ path }: { readonly path: string }) {
  const [copy, setCopy] = useState<{ readonly of: string; readonly worked: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const address = new URL(path, location.origin).href;
  const done = copy?.of === address ? copy : null;
  async function take() {
    const worked = await copied(address);
    if (!worked) field.current?.select();
    setCopy({ of: address, worked });
  }
  return (
    <div className="flex w-72 max-w-full flex-col gap-2.5 p-2">
      <TextField ref={field} label={m.share_address()} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      <Button type="button" icon={done?.worked ? Check : Link2} onClick={() => void take()}>
        {m.share_copy()}
      </Button>
      <p role="status" className="text-small text-ink-2">
        {done ? (done.worked ? m.share_copied() : m.share_not_copied()) : m.share_who()}
      </p>
    </div>
  );
}

/** Puts the text into the clipboard. Browsers refuse it on sites without https, and where a person has said so. */
function copied(text: string): Promise<boolean> {
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
}
