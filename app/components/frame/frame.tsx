import { Link, NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { markingPath } from "~/components/paths";
import { useFocusOnNavigation } from "./use-focus-on-navigation";

/** What surrounds every page: the way past it, the name, the main links, the foot. */
export function Frame({
  accountName,
  children,
}: {
  accountName: string | null;
  children: ReactNode;
}) {
  const main = useFocusOnNavigation();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <Link className="wordmark" to="/">
          Treatise
        </Link>
        <nav aria-label="Main">
          <NavLink to="/" end>
            Modules
          </NavLink>
          <NavLink to="/progress">Progress</NavLink>
          <NavLink to="/search">Search</NavLink>
          {accountName === null ? (
            <NavLink className="masthead-account" to="/sign-in">
              Sign in
            </NavLink>
          ) : (
            <NavLink className="masthead-account" to="/account">
              {accountName}
            </NavLink>
          )}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>
          Treatise teaches from sources. Each claim in a lesson names its passage, and says whether
          it is a fact, an analysis or a forecast.
        </p>
        <p>
          <Link to={markingPath()}>How marks are made</Link>
        </p>
      </footer>
    </>
  );
}
