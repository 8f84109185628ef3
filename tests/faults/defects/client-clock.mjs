// The clock of the device decides when an answer came.
import { patchBuild } from "./patched-build.mjs";

patchBuild(
  /response\.locals\.arrivedAt = now\(\);/g,
  'response.locals.arrivedAt = _request.get("date") ? new Date(_request.get("date")) : now();',
);
