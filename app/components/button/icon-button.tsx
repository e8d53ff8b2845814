import { forwardRef, type ComponentProps } from "react";
import { classes } from "../class-names";
import type { Icon } from "../icon";

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  readonly icon: Icon;
  /** What it does, with the name of the thing it does it to: "Remove Living-wage compact". */
  readonly label: string;
  /** Nothing to do now: the button says so and ignores presses, but keeps its place for the Tab key and the focus if it has it. */
  readonly disabled?: boolean;
};

/** A square button of 44 px with an icon alone; its words are there for everyone who asks (title, aria-label). */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon: Icon, label, disabled = false, className, onClick, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      aria-label={label}
      title={label}
      aria-disabled={disabled || rest["aria-disabled"]}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
      className={classes("icon-button", className)}
    >
      <Icon size={20} />
    </button>
  );
});
