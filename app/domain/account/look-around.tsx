import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Eye } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";

/** Ways into the sample coalition without an account. Shown only where the sample was loaded. */
export function LookAround() {
  const ways = [
    ["lead", m.account_look_as_lead()],
    ["data", m.account_look_as_data()],
    ["facilitator", m.account_look_as_facilitator()],
    ["resident", m.account_look_as_resident()],
  ] as const;
  return (
    <Card tone="calm" id="look-around" title={m.account_look_around()} className="mt-10">
      <p className="mb-4 text-label text-ink-2">{m.account_look_around_help()}</p>
      <form method="post" action="/look-around" className="flex flex-wrap gap-2.5">
        {ways.map(([as, words]) => (
          <Button key={as} kind="quiet" icon={Eye} name="as" value={as}>
            {words}
          </Button>
        ))}
      </form>
    </Card>
  );
}
