// Judges a JSON report by its schema with ajv. node schema.mjs SCHEMA REPORT
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schema, report] = process.argv.slice(2).map(file => JSON.parse(readFileSync(file, "utf8")));
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(schema);
if (!validate(report)) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message}`);
  process.exit(1);
}
