import { type ReactNode, useState } from "react";
import { Button, type ButtonProps } from "./button";
import { Dialog } from "./dialog";

type DialogButtonProps = Omit<ButtonProps, "children" | "title"> & {
  /** The words on the button. */
  readonly label: ReactNode;
  readonly title: ReactNode;
  /** The dialog's inside; `close` puts it away. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button and the dialog it opens. */
export function DialogButton({ label, title, children, ...button }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button {...button} type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={title}>
        {children(close)}
      </Dialog>
    </>
  );
}
