import { Link } from "@remix-run/react";
import { m } from "~/content/messages";
import { BrandMark } from "../frame/brand-mark";

/** The product's mark and name; the way home. */
export function Brand({ to, short = false }: { readonly to: string; readonly short?: boolean }) {
  return (
    <Link to={to} className="flex min-h-11 items-center gap-2.5 rounded-lg px-2 font-bold text-ink">
      <BrandMark />
      <span className={short ? "sr-only" : undefined}>{m.shell_product()}</span>
    </Link>
  );
}
