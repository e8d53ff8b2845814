import { LinkButton } from "~/components/button/link-button";
import { Card } from "~/components/card";
import { SelectField } from "~/components/field/select-field";
import { TextField } from "~/components/field/text-field";
import { Notice } from "~/components/notice";
import { m, type Locale } from "~/content/messages";
import { fieldOf, SettingsForm } from "./settings-form";
import type { Answered } from "./settings-frame";

type PersonCardsProps = {
  readonly person: { readonly name: string; readonly email: string; readonly locale: Locale; readonly confirmed: boolean };
  readonly mail: boolean;
  /** The new address to which a letter has just gone; null when none was asked for. */
  readonly asked: string | null;
  readonly confirmPath: string;
  readonly answered: Answered;
};

const languages = [{ value: "en", label: "English" }, { value: "es", label: "Español" }];

/** Name and language, address, password: three forms. */
export function PersonCards({ person, mail, asked, confirmPath, answered }: PersonCardsProps) {
  const name = fieldOf(answered, "name", "name");
  return (
    <>
      <Card id="person" title={m.settings_page_person()}>
        <SettingsForm intent="name" press={m.settings_save()}>
          <TextField name="name" label={m.account_name()} hint={m.account_name_help()} autoComplete="name" required maxLength={120} defaultValue={name.typed ?? person.name} errors={name.errors} />
          <SelectField name="locale" label={m.settings_language()} choices={languages} defaultValue={person.locale} />
        </SettingsForm>
      </Card>
      <AddressCard person={person} mail={mail} asked={asked} confirmPath={confirmPath} answered={answered} />
      <Card id="password" title={m.settings_password()}>
        <SettingsForm intent="password" press={m.settings_password_save()} kind="quiet">
          {/* For password managers: whose password this is. It has no name, so it is not sent. */}
          <input type="email" autoComplete="username" value={person.email} readOnly hidden />
          <TextField name="password" type="password" autoComplete="current-password" required label={m.settings_password_old()} errors={fieldOf(answered, "password", "password").errors} />
          <TextField name="wanted" type="password" autoComplete="new-password" required label={m.settings_password_new()} hint={`${m.account_password_help()} ${m.settings_password_help()}`} errors={fieldOf(answered, "password", "wanted").errors} />
        </SettingsForm>
      </Card>
    </>
  );
}

function AddressCard({ person: { email, confirmed }, mail, asked, confirmPath, answered }: PersonCardsProps) {
  const wanted = fieldOf(answered, "email", "email");
  return (
    <Card id="address" title={m.settings_address()}>
      <p className="mb-4 wrap-anywhere">{m.settings_address_state({ email })} · {confirmed ? m.settings_address_confirmed() : m.settings_address_open()}</p>
      {confirmed || !mail ? null : <p className="mb-4"><LinkButton to={confirmPath}>{m.settings_address_confirm()}</LinkButton></p>}
      {asked === null ? null : <Notice tone="info" role="status">{m.settings_email_asked({ email: asked })}</Notice>}
      {mail ? (
        <SettingsForm intent="email" press={m.settings_email_ask()} kind="quiet">
          <TextField name="email" type="email" autoComplete="email" required label={m.settings_email_new()} hint={m.settings_email_help()} defaultValue={wanted.typed} errors={wanted.errors} />
          <TextField name="password" type="password" autoComplete="current-password" required label={m.settings_password_old()} errors={fieldOf(answered, "email", "password").errors} />
        </SettingsForm>
      ) : <p className="text-ink-2">{m.settings_email_no_mail()}</p>}
    </Card>
  );
}
