import { useFetcher, useLocation } from "@remix-run/react";
import { locale, m } from "~/content/messages";
import { classes } from "../class-names";
import { Disclosure, panelLineStyle } from "../disclosure";
import { Languages, Monitor, Moon, Sun } from "../icons";
import { type Theme, themes } from "./theme";

const barButton = "flex min-h-11 items-center gap-1.5 rounded-control px-2 text-label font-medium text-ink-2 hover:bg-sunken hover:text-ink";

/** To the other language, in its own words. A whole document is loaded: every word on it changes. */
export function LanguageSwitch({ className }: { readonly className?: string }) {
  const { pathname, search } = useLocation();
  const other = locale() === "en" ? "es" : "en";
  return (
    <form method="post" action="/preferences">
      <input type="hidden" name="back" value={pathname + search} />
      <button name="locale" value={other} lang={other} className={classes(barButton, className)}>
        <Languages size={18} />
        {other === "es" ? "Español" : "English"}
      </button>
    </form>
  );
}

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** Light, dark or as the device says. */
export function ThemeSwitch({ theme }: { readonly theme: Theme }) {
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  return (
    <Disclosure label={m.shell_theme()} icon={icons[theme]} iconOnly>
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
