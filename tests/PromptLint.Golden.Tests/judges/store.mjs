// Runs every SQL query of a page in DuckDB, in the present folder. node store.mjs PAGE.md; prints the rows as JSON, one line a query.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const queries = [...readFileSync(process.argv[2], "utf8").matchAll(/```sql\n([\s\S]*?)```/g)].map(match => match[1]);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const query of queries) {
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
  console.log(JSON.stringify(rows));
}
