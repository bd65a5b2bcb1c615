/** The sign of the house: five steps, three of them taken. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" fill="var(--cw-accent)">
      <rect x="3" y="20" width="4" height="8" rx="1.2" />
      <rect x="8.5" y="16.500" width="4" height="11.500" rx="1.2" />
      <rect x="14" y="12.500" width="4" height="15.500" rx="1.2" />
      <rect x="19.500" y="8.500" width="4" height="19.500" rx="1.2" opacity="0.5" />
      <rect x="25" y="4" width="4" height="24" rx="1.2" opacity="0.28" />
    </svg>
  );
}
