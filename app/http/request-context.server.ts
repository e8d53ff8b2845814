import { AsyncLocalStorage } from "node:async_hooks";
import { overwriteGetLocale, type Locale } from "~/content/messages/generated/runtime.js";

/** What is known of the request at hand, wherever the code that serves it runs. */
export type RequestContext = {
  readonly requestId: string;
  readonly locale: Locale;
  readonly address: string;
  readonly nonce: string;
  /** Whether a page's script asks, which reads what we say as data. */
  readonly byScript?: boolean;
  /** Puts a header on the answer, whatever becomes of the request. */
  readonly answerWith?: (header: string, value: string) => void;
};

const store = new AsyncLocalStorage<RequestContext>();

// Messages speak the language of the reader whose request is being served.
overwriteGetLocale(() => store.getStore()?.locale ?? "en");

/** Serves one request: everything `serve` starts knows this context. */
export function inRequest<T>(context: RequestContext, serve: () => T): T {
  return store.run(context, serve);
}

/** Says all words of `work`, which nobody asked for from a page, in a language. */
export function inLanguage<T>(locale: Locale, work: () => Promise<T>): Promise<T> {
  return store.run({ requestId: "none", locale, address: "unknown", nonce: "" }, work);
}

export function requestContext(): RequestContext {
  const context = store.getStore();
  if (!context) throw new Error("This runs only while a request is served.");
  return context;
}

/** A question that is asked once a request, however many loaders want to know. */
export function onceARequest<Key, T>(ask: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const answers = new WeakMap<RequestContext, Map<Key, Promise<T>>>();
  return (key) => {
    const context = requestContext();
    const known = answers.get(context) ?? new Map<Key, Promise<T>>();
    answers.set(context, known);
    const asked = known.get(key) ?? ask(key);
    known.set(key, asked);
    return asked;
  };
}
