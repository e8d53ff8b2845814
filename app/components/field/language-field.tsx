import { m, type Locale } from "~/content/messages";
import { SelectField } from "./select-field";

type LanguageFieldProps = {
  /** Null where nobody can tell; then the field says so until somebody does. */
  readonly language: Locale | null;
  /** Whose words they are, for those who listen. */
  readonly about?: string;
  readonly className?: string;
  readonly onChange?: (language: Locale) => void;
};

/** In which language the words beside it are. Named `language` in a form. */
export function LanguageField({ language, about, className = "max-w-56", onChange }: LanguageFieldProps) {
  const choices = [
    { value: "en", label: m.common_english() },
    { value: "es", label: m.common_spanish() },
  ] as const;
  return (
    <SelectField
      label={m.common_words_language()}
      aria-label={about === undefined ? undefined : `${m.common_words_language()}: ${about}`}
      name="language"
      className={className}
      choices={choices}
      {...(language === null ? { placeholder: m.common_words_language_unknown() } : {})}
      {...(onChange
        ? { value: language ?? "", onChange: ({ currentTarget }) => choices.forEach(({ value }) => value === currentTarget.value && onChange(value)) }
        : { defaultValue: language ?? "" })}
    />
  );
}
