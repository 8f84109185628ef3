import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";

const EXPLAINED: Record<number, { title: string; text: string }> = {
  403: {
    title: "This is not open to you",
    text: "You are signed in as somebody who may not see this page.",
  },
  404: {
    title: "There is no such page",
    text: "The address may be mistyped, or what stood here has moved.",
  },
  429: {
    title: "Too many tries",
    text: "Please wait a minute, then try again.",
  },
  503: {
    title: "The server cannot do this just now",
    text: "It is busy, or its disk cannot be written. What was saved before is safe. Go back and try again in a minute: your browser still has what you typed.",
  },
};

const UNEXPECTED = {
  title: "Something went wrong on our side",
  text: "Nothing that you saved is lost. Please load the page again.",
};

/** What a person sees instead of a page: what happened, and a way on. Never an error's own text. */
export function ErrorPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = EXPLAINED[status] ?? UNEXPECTED;
  return (
    <div className="page">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <Link to="/">Go to the modules</Link>
      </p>
    </div>
  );
}
