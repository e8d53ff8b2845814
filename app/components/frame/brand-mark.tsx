/** The road: the product's sign. Decorative; the name stands beside it. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <span aria-hidden className="grid shrink-0 place-items-center rounded-lg bg-green text-on-green" style={{ width: size, height: size }}>
      <svg width={size * 0.72} height={size * 0.72} viewBox="0 0 28 28" fill="none">
        <path d="M7 23c0-9 14-8 14-18" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        <circle cx="21" cy="5" r="3" fill="var(--gold-fill)" />
      </svg>
    </span>
  );
}
