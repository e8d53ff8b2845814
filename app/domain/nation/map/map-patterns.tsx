import type { ReactElement } from "react";

/** Patterns that tell weak figures and missing ones apart without colour; `prefix` keeps those of two pictures apart. */
export function MapPatterns({ prefix }: { readonly prefix: string }): ReactElement {
  return (
    <defs>
      <pattern id={`${prefix}-weak`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.5" height="6" fill="var(--surface)" />
        <rect x="1.5" width="1.5" height="6" fill="var(--ink)" />
      </pattern>
      <pattern id={`${prefix}-none`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--sunken)" />
        <circle cx="1.5" cy="1.5" r="0.9" fill="var(--ink-3)" />
      </pattern>
    </defs>
  );
}
