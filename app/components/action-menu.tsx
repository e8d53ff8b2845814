import { EllipsisVertical, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { buttonStyle } from "./button-style";

export type MenuAct = { readonly key: string; readonly label: string; readonly icon?: LucideIcon; readonly disabled?: boolean };

type ActionMenuProps = {
  /** What the menu is about, with the name of the thing: "Move “Low-fee accounts” to…". */
  readonly label: string;
  /** The words on the button; three dots without them. */
  readonly children?: ReactNode;
  readonly acts: readonly MenuAct[];
  readonly onAct: (key: string) => void;
};

/** Acts on one thing; also the twin without dragging of everything that can be dragged. */
export function ActionMenu({ label, children, acts, onAct }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={buttonStyle("plain", children ? undefined : "size-11 px-0")}>
        {children ?? <EllipsisVertical aria-hidden size={20} />}
      </Button>
      <Popover className="max-w-80 min-w-48 overflow-auto rounded-control border border-line-2 bg-surface p-1 shadow-lifted">
        <Menu aria-label={label} onAction={(key) => onAct(String(key))} disabledKeys={acts.filter((act) => act.disabled).map((act) => act.key)} className="outline-none">
          {acts.map(({ key, label: words, icon: Icon }) => (
            <MenuItem key={key} id={key} textValue={words} className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-3 py-2 text-label outline-none data-disabled:opacity-50 data-focused:bg-green-tint">
              {Icon ? <Icon aria-hidden size={18} className="shrink-0" /> : null}
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
