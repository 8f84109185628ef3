import "@remix-run/node";

declare module "@remix-run/node" {
  // Types what loaders and actions return as single fetch sends it.
  interface Future {
    v3_singleFetch: true;
  }
}
