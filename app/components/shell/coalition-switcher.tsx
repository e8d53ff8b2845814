import { Link } from "@remix-run/react";
import { m } from "~/content/messages";
import { Disclosure, panelLineStyle } from "../disclosure";
import { Plus } from "../icons";

export type CoalitionLink = { readonly to: string; readonly name: string; readonly here: boolean };

/** Which coalition one is in, and the way to the others. */
export function CoalitionSwitcher({ coalitions, newPath }: { readonly coalitions: readonly CoalitionLink[]; readonly newPath: string }) {
  const here = coalitions.find((coalition) => coalition.here);
  return (
    <Disclosure label={here?.name ?? m.shell_my_coalitions()} align="start">
      <ul aria-label={m.shell_my_coalitions()}>
        {coalitions.map(({ to, name, here: current }) => (
          <li key={to}>
            <Link to={to} aria-current={current || undefined} className={panelLineStyle}>
              {name}
            </Link>
          </li>
        ))}
        <li className="mt-1 border-t border-line pt-1">
          <Link to={newPath} className={panelLineStyle}>
            <Plus size={18} />
            {m.shell_new_coalition()}
          </Link>
        </li>
      </ul>
    </Disclosure>
  );
}
