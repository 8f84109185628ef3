import { Link } from "@remix-run/react";
import { questionPath, submitPath } from "~/components/paths";

interface KnownPagesProps {
  attemptId: string;
  positions: readonly number[];
}

/**
 * Links that nobody sees, by which the router gets to know every page of an attempt while there is a
 * network. It would ask the server for an address that it has not met, and fail without one.
 */
export function KnownPages({ attemptId, positions }: KnownPagesProps) {
  const paths = positions.map((position) => questionPath(attemptId, position));
  return (
    <div hidden>
      {[...paths, submitPath(attemptId)].map((path) => (
        <Link discover="render" key={path} to={path}>
          {path}
        </Link>
      ))}
    </div>
  );
}
