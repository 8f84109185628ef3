import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Moves the focus to the main region after going to another page, as loading a page anew would: the
 * control that led there is gone, and a screen reader would say nothing. Links to a place within a
 * page keep the browser's own behaviour.
 */
export function useFocusOnNavigation() {
  const { pathname, hash } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash === "") main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);

  return main;
}
