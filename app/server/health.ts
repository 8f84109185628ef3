import { type RequestHandler, Router } from "express";

export type Readiness = { ok: true } | { ok: false; reason: string };

/** /healthz: the process answers. /readyz: it can also do its work. */
export function health(readiness: () => Promise<Readiness>): RequestHandler {
  const router = Router();
  router.use(["/healthz", "/readyz"], (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", (_request, response, next) => {
    readiness()
      .then((state) => {
        if (state.ok) response.json({ status: "ready" });
        else response.status(503).json({ status: "not ready", reason: state.reason });
      })
      .catch(next);
  });
  return router;
}
