import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { ChoiceGroup } from "~/components/field/choice-group";
import { DataTable } from "~/components/data-table";
import { DialogButton } from "~/components/button/dialog-button";
import { SubmitButton } from "~/components/button/submit-button";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { roleChoice } from "./joining/role-choice";
import { OrganizationField } from "./organization-field";
import { roleName, roles, type Role } from "./role";

export type PersonRow = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly joinedAt: Date;
  readonly version: number;
  readonly account: { readonly name: string };
  readonly organization: { readonly id: string; readonly name: string } | null;
};

type Organizations = readonly { readonly id: string; readonly name: string }[];

type PeopleTableProps = { readonly people: readonly PersonRow[]; readonly organizations: Organizations; readonly me: string; readonly manages: boolean };

/** Everybody in the coalition; who manages it changes here what they may do and for whom they speak. */
export function PeopleTable({ people, organizations, me, manages }: PeopleTableProps) {
  const columns = [
    { key: "name", title: m.coalition_person(), names: true, cell: ({ id, account }: PersonRow) => (id === me ? `${account.name} (${m.coalition_you()})` : account.name) },
    { key: "organization", title: m.coalition_organization(), cell: ({ organization }: PersonRow) => organization?.name ?? "–" },
    { key: "roles", title: m.coalition_roles(), cell: (person: PersonRow) => person.roles.map((role) => say(roleName[role])).join(", ") },
    { key: "joined", title: m.coalition_joined(), cell: ({ joinedAt }: PersonRow) => dayWords(joinedAt) },
  ];
  const manage = { key: "manage", title: <span className="sr-only">{m.coalition_change_person()}</span>, cell: (person: PersonRow) => <ChangePerson person={person} organizations={organizations} /> };
  return (
    <Card>
      <DataTable caption={m.coalition_people()} captionHidden columns={manages ? [...columns, manage] : columns} rows={people} rowKey={({ id }) => id} />
    </Card>
  );
}

function ChangePerson({ person, organizations }: { readonly person: PersonRow; readonly organizations: Organizations }) {
  return (
    <DialogButton label={<>{m.coalition_change_person()}<About subject={person.account.name} /></>} title={person.account.name}>
      {(close) => (
        <div className="flex flex-col gap-5">
          <Form method="post" className="flex flex-col gap-4" onSubmit={close}>
            <input type="hidden" name="act" value="roles" />
            <input type="hidden" name="membership" value={person.id} />
            <input type="hidden" name="seen" value={person.version} />
            <RoleChoices chosen={person.roles} offered={roles} />
            <SubmitButton className="self-start">{m.coalition_roles_save()}</SubmitButton>
          </Form>
          <Form method="post" className="flex flex-col gap-4 border-t border-line pt-4" onSubmit={close}>
            <input type="hidden" name="act" value="speak-for" />
            <input type="hidden" name="membership" value={person.id} />
            <input type="hidden" name="seen" value={person.version} />
            <OrganizationField label={m.organization_speaks_for()} organizations={organizations} chosen={person.organization?.id ?? null} />
            <SubmitButton kind="quiet" className="self-start">{m.organization_speaks_for_save()}</SubmitButton>
          </Form>
          <Form method="post" onSubmit={close} className="border-t border-line pt-4">
            <p className="mb-3 text-label text-ink-2">{m.coalition_end_confirm({ name: person.account.name })}</p>
            <input type="hidden" name="act" value="end" />
            <Button kind="danger" name="membership" value={person.id}>
              {m.coalition_end()}
            </Button>
          </Form>
        </div>
      )}
    </DialogButton>
  );
}

type RoleChoicesProps = { readonly offered: readonly Role[]; readonly chosen: readonly Role[] };

/** Roles to tick; a person may hold several. */
function RoleChoices({ offered, chosen }: RoleChoicesProps) {
  return <ChoiceGroup label={m.coalition_roles()} name="roles" pick="many" choices={offered.map((role) => roleChoice(role))} defaultValue={chosen} />;
}
