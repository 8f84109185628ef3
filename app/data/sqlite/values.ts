import { type ArgType, type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** A value of Prisma as SQLite stores it: ISO dates as text, booleans as 0 and 1, bytes as a blob. */
export function toSqlite(value: unknown, type: ArgType | undefined): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return isoText(value);
  if (typeof value !== "string") return value ?? null;
  switch (type?.scalarType) {
    case "datetime":
      return isoText(new Date(value));
    case "bigint":
      return BigInt(value);
    case "int":
    case "float":
    case "decimal":
      return Number(value);
    case "bytes":
      return Buffer.from(value, "base64");
    default:
      return value;
  }
}

/** A stored value as Prisma expects it in a column of this type. */
export function fromSqlite(value: unknown, type: ColumnType): unknown {
  if (typeof value !== "bigint" && typeof value !== "number") return value;
  switch (type) {
    case ColumnTypeEnum.Boolean:
      return Number(value) !== 0;
    case ColumnTypeEnum.DateTime:
      return new Date(Number(value)).toISOString();
    case ColumnTypeEnum.Int64:
      return value.toString();
    default:
      return typeof value === "bigint" ? Number(value) : value;
  }
}

// "+00:00" is how Prisma itself writes dates to SQLite; one spelling keeps their text order right.
function isoText(date: Date): string {
  return date.toISOString().replace("Z", "+00:00");
}
