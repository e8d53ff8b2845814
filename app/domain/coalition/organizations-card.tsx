import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { Card, CardRow, CardRows } from "~/components/card";
import { DialogButton } from "~/components/button/dialog-button";
import { SelectField } from "~/components/field/select-field";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import type { Organization } from "./organization";
import { sectorChoices, sectorWords } from "./sector-choices";

const NewOrganization = late(() => import("./organization/new-organization"));

type OrganizationsCardProps = {
  readonly organizations: readonly Organization[];
  /** May add one; `manages`: may rename and merge. */
  readonly adds: boolean;
  readonly manages: boolean;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** The organizations of the coalition: whom they speak for, and in which sector. */
export function OrganizationsCard({ organizations, adds, manages, lastResult }: OrganizationsCardProps) {
  return (
    <Card id="organizations" title={m.organization_all()}>
      {organizations.length === 0 ? <p className="text-ink-2">{m.organization_none_yet()}</p> : null}
      <CardRows className="empty:hidden">
        {organizations.map((one) => (
          <CardRow key={one.id} end={manages ? <Change organization={one} others={organizations.filter(({ id }) => id !== one.id)} /> : null}>
            <h3 className="font-[650]">{one.name}</h3>
            <p className="text-small text-ink-2">
              {sectorWords(one.sector)} · {m.organization_people({ count: one.people })}
            </p>
          </CardRow>
        ))}
      </CardRows>
      {adds ? <NewOrganization key={organizations.length} lastResult={lastResult} /> : null}
    </Card>
  );
}

function Change({ organization, others }: { readonly organization: Organization; readonly others: readonly Organization[] }) {
  const { id, name, sector, version } = organization;
  return (
    <DialogButton label={<>{m.organization_change()}<About subject={name} /></>} title={name}>
      {(close) => (
        <div className="flex flex-col gap-5">
          <Form method="post" className="flex flex-col gap-4" onSubmit={close}>
            <input type="hidden" name="act" value="organization-change" />
            <input type="hidden" name="organization" value={id} />
            <input type="hidden" name="seen" value={version} />
            <TextField name="name" label={m.organization_name()} defaultValue={name} required maxLength={200} autoComplete="off" />
            <SelectField name="sector" label={m.organization_sector()} defaultValue={sector} required choices={sectorChoices()} />
            <SubmitButton className="self-start">{m.organization_save()}</SubmitButton>
          </Form>
          {others.length > 0 ? (
            <Form method="post" onSubmit={close} className="flex flex-col gap-3 border-t border-line pt-4">
              <input type="hidden" name="act" value="organization-merge" />
              <SelectField name="into" label={m.organization_same_as({ name })} hint={m.organization_merge_help({ name })} required placeholder={m.process_choose()} choices={others.map((other) => ({ value: other.id, label: other.name }))} />
              <Button kind="danger" name="organization" value={id} className="self-start">
                {m.organization_merge()}
              </Button>
            </Form>
          ) : null}
        </div>
      )}
    </DialogButton>
  );
}
