import { type ReactNode, useState } from "react";
import { Details } from "./details";

type DrawerProps = {
  readonly summary: ReactNode;
  /** What it is about, where a page has several with the same words. */
  readonly about?: string;
  /** Makes what is inside at once: for readers without scripts, who can not have it made later. */
  readonly filled: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Details whose inside is made when it is first opened: for forms of which a page has dozens and a person opens a few. Nothing to
 *  read may lie in one, so paper leaves it out. */
export function Drawer({ filled, children, ...look }: DrawerProps) {
  const [made, setMade] = useState(filled);
  return (
    <Details {...look} {...(!made && { onOpen: () => setMade(true) })} onPaper={false}>
      {made ? children : null}
    </Details>
  );
}
