/** A bar for a share of 0 to 1. It only repeats figures that stand beside it in words. */
export function Meter({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" className="meter" preserveAspectRatio="none" viewBox="0 0 100 4">
      <rect height={4} rx={1} width={100} />
      <rect
        className="meter-fill"
        height={4}
        rx={1}
        width={Math.max(0, Math.min(1, share)) * 100}
      />
    </svg>
  );
}
