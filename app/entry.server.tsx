import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceProvider } from "~/components/frame/nonce";
import { log } from "~/platform/log";

const LONGEST_RENDERING = 10_000;

export default function handleDocumentRequest(
  ...[request, status, headers, remixContext, { nonce }]: [
    Request,
    number,
    Headers,
    EntryContext,
    AppLoadContext,
  ]
): Response | Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  keepPrivate(headers);
  sayWhenToTryAgain(status, headers);
  if (request.method === "HEAD") return new Response(null, { status, headers });
  return rendered({ url: request.url, nonce, status, headers, remixContext });
}

/** Answers a request for the data of a page. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepPrivate(response.headers);
  sayWhenToTryAgain(response.status, response.headers);
  return response;
};

/** Notes an exception; the page that is shown instead tells nothing of its text. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  // What is asked for and does not exist is no failure of ours, and whoever asks could fill the log.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log().error({ err: error, requestId: context.requestId }, "A page failed");
};

const TRY_AGAIN_SECONDS = 5;

// Remix leaves the headers of an error behind.
function sayWhenToTryAgain(status: number, headers: Headers): void {
  if (status !== 503 || headers.has("Retry-After")) return;
  headers.set("Retry-After", String(TRY_AGAIN_SECONDS));
}

interface Rendering {
  readonly url: string;
  readonly nonce: string;
  readonly status: number;
  readonly headers: Headers;
  readonly remixContext: EntryContext;
}

/** Renders the whole page before it is sent, so that it reads the same without scripts. */
function rendered({ url, nonce, status, headers, remixContext }: Rendering): Promise<Response> {
  return new Promise((resolve, reject) => {
    const page = (
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={url} nonce={nonce} />
      </NonceProvider>
    );
    let answerStatus = status;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(giveUp);
        const body = new PassThrough();
        resolve(
          new Response(createReadableStreamFromReadable(body), { status: answerStatus, headers }),
        );
        pipe(body);
      },
      onShellError(error) {
        clearTimeout(giveUp);
        reject(error);
      },
      onError(error) {
        answerStatus = 500;
        log().error({ err: error }, "Rendering failed");
      },
    });
    const giveUp = setTimeout(abort, LONGEST_RENDERING);
  });
}

// Pages differ from learner to learner, so nothing between the server and the browser keeps them.
function keepPrivate(headers: Headers): void {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
}
