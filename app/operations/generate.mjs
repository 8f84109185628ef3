// npm run generate: the database client, after a change of prisma/schema.prisma.
import { prepare } from "./bootstrap/prepare.mjs";
import { orExplain } from "./bootstrap/say.mjs";

await orExplain(prepare);
