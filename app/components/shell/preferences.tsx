import { useFetcher, useLocation } from "@remix-run/react";
import { locale, m } from "~/content/messages";
import { classes } from "../class-names";
import { Disclosure, panelLineStyle } from "../disclosure";
import { Languages, Monitor, Moon, Sun } from "../icons";
import { type Theme, themes } from "./theme";

const barButton = "flex min-h-11 items-center gap-1.5 rounded-control px-2 text-label font-medium text-ink-2 hover:bg-sunken hover:text-ink";

/** To the other language, in its own words; where there is little room, by the two letters it begins with. A whole document is
 *  loaded: every word on it changes. */
export function LanguageSwitch({ brief = false }: { readonly brief?: boolean }) {
  const { pathname, search } = useLocation();
  const other = locale() === "en" ? "es" : "en";
  return (
    <form method="post" action="/preferences">
      <input type="hidden" name="back" value={pathname + search} />
      <button name="locale" value={other} lang={other} className={classes(barButton, brief && "max-sm:min-w-11 max-sm:justify-center")}>
        <Languages size={18} className={brief ? "max-sm:hidden" : undefined} />
        {brief ? (
          <span aria-hidden className="uppercase sm:hidden">
            {other}
          </span>
        ) : null}
        <span className={brief ? "max-sm:sr-only" : undefined}>{other === "es" ? "Español" : "English"}</span>
      </button>
    </form>
  );
}

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** Light, dark or as the device says. */
export function ThemeSwitch({ theme, wide = false }: { readonly theme: Theme; /** With its words, where there is room. */ readonly wide?: boolean }) {
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  return (
    <Disclosure label={m.shell_theme()} icon={icons[theme]} iconOnly={!wide} align={wide ? "start" : "end"}>
      <fetcher.Form method="post" action="/preferences">
        <input type="hidden" name="back" value={pathname + search} />
        {themes.map((choice) => {
          const Icon = icons[choice];
          return (
            <button key={choice} name="theme" value={choice} aria-pressed={choice === theme} className={classes(panelLineStyle, choice === theme && "font-semibold text-green-strong")}>
              <Icon size={18} />
              {themeWords(choice)}
            </button>
          );
        })}
      </fetcher.Form>
    </Disclosure>
  );
}

function themeWords(theme: Theme): string {
  if (theme === "light") return m.shell_theme_light();
  return theme === "dark" ? m.shell_theme_dark() : m.shell_theme_system();
}
