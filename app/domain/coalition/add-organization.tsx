import { useFetcher } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { About } from "~/components/about";
import { atEscape } from "~/components/at-escape";
import { Button } from "~/components/button/button";
import { SelectField } from "~/components/field/select-field";
import { TextField } from "~/components/field/text-field";
import { Plus } from "~/components/icons";
import { m } from "~/content/messages";
import { useOrganizationAdding } from "./organization-adding";
import { addedIn, faultsIn, type Choice } from "./organization/added-answer";
import { sectorChoices } from "./sector-choices";

type AddOrganizationProps = {
  /** What the organization is for, where a page has several lists. */
  readonly about: string;
  readonly onAdded: (organization: Choice) => void;
};

/** "Add one" under a list of organizations: name and sector, and it is there and chosen. Nothing for who may not add one. */
export function AddOrganization({ about, onAdded }: AddOrganizationProps) {
  const address = useOrganizationAdding();
  const [open, setOpen] = useState(false);
  const [said, say] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  if (address === null) return null;
  function close(words: string) {
    say(words);
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <div className="noscript:hidden">
      <Button ref={opener} type="button" kind="plain" icon={Plus} aria-expanded={open} onClick={() => setOpen(!open)}>
        {m.organization_add_one()}
        <About subject={about} />
      </Button>
      {open ? (
        <NewOrganization
          address={address}
          onAdded={(organization) => {
            onAdded(organization);
            close(m.organization_added_and_chosen({ name: organization.label }));
          }}
          onGiveUp={() => close("")}
        />
      ) : null}
      <p role="status" className="text-small text-ink-2">
        {said}
      </p>
    </div>
  );
}

type NewOrganizationProps = { readonly address: string; readonly onAdded: (organization: Choice) => void; readonly onGiveUp: () => void };

/** Its fields have no names and it is no form: it may stand within one. */
function NewOrganization({ address, onAdded, onGiveUp }: NewOrganizationProps) {
  const fetcher = useFetcher<unknown>();
  const [name, setName] = useState("");
  const [sector, setSector] = useState("");
  const first = useRef<HTMLInputElement>(null);
  const heard = useRef(onAdded);
  heard.current = onAdded;
  const answered = fetcher.state === "idle" ? fetcher.data : undefined;
  const faults = faultsIn(answered);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    const added = addedIn(answered);
    if (added) heard.current(added);
  }, [answered]);
  const send = () => fetcher.submit({ act: "organization-add", from: "choice", name, sector }, { method: "post", action: address });
  function atEnter(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }
  return (
    <div role="group" aria-label={m.organization_new()} onKeyDown={atEscape(onGiveUp)} className="flex flex-col gap-3 rounded-control border border-line-2 bg-sunken p-4">
      <TextField ref={first} label={m.organization_name()} value={name} onChange={(event) => setName(event.currentTarget.value)} onKeyDown={atEnter} errors={[...(faults["name"] ?? []), ...(faults[""] ?? [])]} maxLength={200} autoComplete="off" />
      <SelectField label={m.organization_sector()} value={sector} onChange={(event) => setSector(event.currentTarget.value)} placeholder={m.process_choose()} choices={sectorChoices()} errors={faults["sector"] ?? []} />
      <div className="flex flex-wrap gap-2">
        <Button type="button" pending={fetcher.state !== "idle"} onClick={send}>
          {m.organization_add_action()}
        </Button>
        <Button type="button" kind="plain" onClick={onGiveUp}>
          {m.common_cancel()}
        </Button>
      </div>
    </div>
  );
}
