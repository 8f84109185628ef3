/** To be thrown by a loader or action: the same answer for what is missing and what is not yours. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}
