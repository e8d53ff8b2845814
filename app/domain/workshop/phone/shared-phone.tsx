import { Link } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";

/** One of those who share a phone, and where their page is. */
export type PhonePlace = { readonly address: string; readonly nickname: string; readonly here: boolean };

/** Whose turn it is at a phone that several share: each has a page of their own. */
export function PhonePlaces({ places }: { readonly places: readonly PhonePlace[] }) {
  if (places.length < 2) return null;
  return (
    <nav aria-label={m.workshop_on_this_phone()} className="mb-5 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-control bg-sunken px-3 py-1">
      <span className="text-small text-ink-2">{m.workshop_on_this_phone()}</span>
      {places.map(({ address, nickname, here }) => (
        <Link
          key={address}
          to={address}
          reloadDocument
          aria-current={here ? "page" : undefined}
          className="inline-flex min-h-11 items-center rounded-control px-2 text-label font-medium wrap-anywhere underline underline-offset-3 aria-[current]:font-[650] aria-[current]:no-underline"
        >
          {nickname}
        </Link>
      ))}
    </nav>
  );
}

/** The facilitator lets one more person sit down here. */
export function SharingNotice({ address }: { readonly address: string }) {
  return (
    <div className="mb-5">
      <Notice tone="info" title={m.workshop_sharing_title()} actions={<LinkButton to={address}>{m.workshop_sharing_join()}</LinkButton>}>
        {m.workshop_sharing_means()}
      </Notice>
    </div>
  );
}
