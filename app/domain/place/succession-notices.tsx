import type { ReactElement } from "react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import type { SuccessionLine } from "./succession-lines";

type Props = {
  readonly lines: readonly SuccessionLine[];
  /** The address that shows this place too; null when no more can be shown. */
  readonly toPlace: ((id: string) => string) | null;
};

/** Where a place shown had other borders or another name: what that means for its figures, and the way to the other areas. */
export function SuccessionNotices({ lines, toPlace }: Props): ReactElement {
  return (
    <>
      {lines.map(({ id, title, text, offered }) => (
        <Notice
          key={id}
          tone="info"
          title={title}
          actions={toPlace && offered.length > 0 ? offered.map((place) => <LinkButton key={place.id} to={toPlace(place.id)} replace preventScrollReset>{place.act}</LinkButton>) : null}
        >
          {text}
        </Notice>
      ))}
    </>
  );
}
