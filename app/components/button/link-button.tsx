import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";
import type { Icon } from "../icon";

type LinkButtonProps = Omit<ComponentProps<typeof Link>, "className"> & {
  readonly kind?: ButtonKind;
  readonly icon?: Icon;
  readonly className?: string;
};

/** Goes somewhere, looks like a button. For files use `reloadDocument`, so the browser downloads them. */
export function LinkButton({ kind, icon: Icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonStyle(kind, className)}>
      {Icon ? <Icon size={18} className="shrink-0" /> : null}
      {children}
    </Link>
  );
}
