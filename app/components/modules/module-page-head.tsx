import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { modulePath } from "~/components/paths";

interface ModulePageHeadProps {
  module: { id: string; title: string };
  title: string;
  children?: ReactNode;
}

/** The head of a page inside a module: the way back to it, a title, what the page is for. */
export function ModulePageHead({ module, title, children }: ModulePageHeadProps) {
  return (
    <header className="page-head">
      <nav aria-label="Module" className="breadcrumb">
        <Link to={modulePath(module.id)}>{module.title}</Link>
      </nav>
      <h1>{title}</h1>
      {children ? <p className="lead">{children}</p> : null}
    </header>
  );
}
