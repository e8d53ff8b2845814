import { renderToStaticMarkup } from "react-dom/server";
import { OwnWords } from "~/components/own-words";
import { locale, m } from "~/content/messages";
import { stopWords } from "../letter-words";
import type { Stop } from "../rhythm";
import { type LetterView, noteWith } from "./letter-view";

type LetterPageProps = { readonly view: LetterView; readonly stop: (stop: Stop) => string; readonly settings: string };

const body = { margin: "0 auto", maxWidth: "40em", padding: "1em", fontFamily: "Georgia, serif", fontSize: "17px", lineHeight: 1.5, color: "#1c1f1d", background: "#ffffff" } as const;
const quiet = { color: "#4a504c", fontSize: "15px" } as const;
const link = { color: "#0f5c46" } as const;

/** The same words for who reads mail with headings and links. It loads nothing and counts nothing; React escapes every word. */
export function letterHtml(props: LetterPageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<LetterPage {...props} />)}`;
}

function LetterPage({ view, stop, settings }: LetterPageProps) {
  return (
    <html lang={locale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{view.subject}</title>
      </head>
      <body style={body}>
        <h1 style={{ fontSize: "22px" }}>{view.subject}</h1>
        <p>{view.hello}</p>
        {view.sections.map((section) => <Section key={section.title} section={section} />)}
        <p><a style={link} href={view.inbox}>{m.letter_open()}</a></p>
        <hr />
        <p style={quiet}>{view.why}</p>
        <ul style={quiet}>
          {view.stops.map((one) => <li key={one}><a style={link} href={stop(one)}>{stopWords(one)}</a></li>)}
          <li><a style={link} href={settings}>{m.letter_choose()}</a></li>
        </ul>
      </body>
    </html>
  );
}

function Section({ section: { title, groups } }: { readonly section: LetterView["sections"][number] }) {
  return (
    <>
      <h2 style={{ fontSize: "18px" }}>{title}</h2>
      {groups.map(({ heading, lines }, at) => (
        <div key={at}>
          {heading === null ? null : <h3 style={{ fontSize: "16px", marginBottom: 0 }}>{heading}</h3>}
          <ul>
            {lines.map(({ say, own, language, to, note, quote }, nth) => (
              <li key={nth} style={{ marginBottom: "0.5em" }}>
                <a style={link} href={to}><OwnWords words={own} language={language} say={say} /></a>
                {note === "" ? null : <div style={quiet}>{quote === null ? note : <OwnWords {...quote} say={(words) => noteWith(note, words)} />}</div>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
