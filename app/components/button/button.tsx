import { forwardRef, type ComponentProps } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";
import type { Icon } from "../icon";

export type ButtonProps = ComponentProps<"button"> & {
  readonly kind?: ButtonKind;
  /** Stands before the words, never instead of them. */
  readonly icon?: Icon;
  /** The act is under way: the button stays focusable, says so, and ignores further presses. */
  readonly pending?: boolean;
  /** Nothing to do now: the button says so and ignores presses, but keeps its place for the Tab key and the focus if it has it. */
  readonly disabled?: boolean;
};

/** A native button, so that it works before any script has arrived. Submits its form unless `type` says otherwise. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind, icon: Icon, pending = false, disabled = false, className, children, onClick, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      className={buttonStyle(kind, className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || disabled || undefined}
      onClick={pending || disabled ? (event) => event.preventDefault() : onClick}
    >
      {Icon ? <Icon size={18} className="shrink-0" /> : null}
      {children}
    </button>
  );
});
