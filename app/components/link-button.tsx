import { Link } from "@remix-run/react";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";

type LinkButtonProps = Omit<ComponentProps<typeof Link>, "className"> & {
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  readonly className?: string;
};

/** Goes somewhere, looks like a button. For files use `reloadDocument`, so the browser downloads them. */
export function LinkButton({ kind, icon: Icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonStyle(kind, className)}>
      {Icon ? <Icon aria-hidden size={18} className="shrink-0" /> : null}
      {children}
    </Link>
  );
}
