import { type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const BY_DECLARATION: ReadonlyMap<string, ColumnType> = new Map([
  ["INTEGER", ColumnTypeEnum.Int32],
  ["INT", ColumnTypeEnum.Int32],
  ["BIGINT", ColumnTypeEnum.Int64],
  ["REAL", ColumnTypeEnum.Double],
  ["DOUBLE", ColumnTypeEnum.Double],
  ["DECIMAL", ColumnTypeEnum.Numeric],
  ["BOOLEAN", ColumnTypeEnum.Boolean],
  ["DATETIME", ColumnTypeEnum.DateTime],
  ["TEXT", ColumnTypeEnum.Text],
  ["JSONB", ColumnTypeEnum.Json],
  ["BLOB", ColumnTypeEnum.Bytes],
]);

/** The type of a column by its declaration; null where there is none, as for an expression. */
export function declaredColumnType(declaration: string | null): ColumnType | null {
  return BY_DECLARATION.get(declaration?.toUpperCase() ?? "") ?? null;
}

/** The type of a column without a declaration, by its first value that is not null. */
export function inferredColumnType(rows: readonly unknown[][], column: number): ColumnType {
  const value = rows.find((row) => row[column] !== null)?.[column];
  switch (typeof value) {
    case "string":
      return ColumnTypeEnum.Text;
    case "bigint":
      return ColumnTypeEnum.Int64;
    case "number":
      return ColumnTypeEnum.UnknownNumber;
    case "undefined":
      return ColumnTypeEnum.Int32;
    default:
      return ColumnTypeEnum.Bytes;
  }
}
