import type { ComponentPropsWithoutRef } from "react";

interface LinkProps extends ComponentPropsWithoutRef<"a"> {
  to: string;
}

/** Stands in for the framework's link where there is no router: the same address, without behaviour. */
export function Link({ to, ...rest }: LinkProps) {
  return <a href={to} {...rest} />;
}
