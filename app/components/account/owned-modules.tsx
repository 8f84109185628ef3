import { Link } from "@remix-run/react";
import { managePath } from "~/components/paths";

interface OwnedModule {
  id: string;
  title: string;
  openReports: number;
}

/** The modules that this account looks after; nothing for those who only learn. */
export function OwnedModules({ modules }: { modules: readonly OwnedModule[] }) {
  if (modules.length === 0) return null;
  return (
    <section>
      <h2>Modules you look after</h2>
      <ul className="contents contents-unnumbered">
        {modules.map(({ id, title, openReports }) => (
          <li key={id}>
            <Link to={managePath(id)}>{title}</Link>
            <span className="state">
              {openReports === 0
                ? "No open report"
                : `${openReports} open ${openReports === 1 ? "report" : "reports"}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
