import type { ReactNode } from "react";

/** Room for a table that may be wider than the screen; the keyboard can scroll it as well. */
export function ScrollableTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section aria-label={label} className="table-scroll" tabIndex={0}>
      {children}
    </section>
  );
}
