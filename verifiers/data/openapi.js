// Checks the description of the read interface (`/openapi.json`) with a validator that others wrote,
// against the schemas that the OpenAPI Initiative publishes.
//
//   npm install && node openapi.js FILE
const fs = require('fs');

async function main(file) {
  const {Validator} = await import('@seriousme/openapi-schema-validator');
  const validator = new Validator();
  const found = await validator.validate(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!found.valid) {
    const errors = typeof found.errors === 'string' ? [{message: found.errors}] : found.errors;
    for (const each of errors.slice(0, 20)) console.error(`${each.instancePath || ''}: ${each.message}`);
    console.error(`${errors.length} in all`);
    process.exit(1);
  }
  const paths = Object.keys(validator.specification.paths).length;
  console.log(`OpenAPI ${validator.version}, ${paths} addresses`);
}

if (!process.argv[2]) {
  console.error('usage: node openapi.js FILE');
  process.exit(2);
}
main(process.argv[2]).catch((e) => {
  console.error(e.message);
  process.exit(1);
});
