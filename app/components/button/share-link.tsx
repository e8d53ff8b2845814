import { m } from "~/content/messages";
import { CopyField } from "./copy-field";
import { Disclosure } from "../disclosure";
import { Link2 } from "../icons";

type ShareLinkProps = {
  /** What is shared: "Share this view". */
  readonly label: string;
  /** Of what, where a page has several. */
  readonly about?: string;
  /** The path that shows it again, with everything behind the question mark. */
  readonly path: string;
};

/** The address of what is seen, to read, to select and to copy. */
export function ShareLink({ label, about, path }: ShareLinkProps) {
  return (
    <Disclosure label={label} about={about} icon={Link2} align="start">
      <Address path={path} />
    </Disclosure>
  );
}

/** Drawn in the browser only, which knows where this site is. */
function Address({ path }: { readonly path: string }) {
  return (
    <div className="w-72 max-w-full p-2">
      <CopyField label={m.share_address()} address={new URL(path, location.origin).href} note={m.share_who()} />
    </div>
  );
}
