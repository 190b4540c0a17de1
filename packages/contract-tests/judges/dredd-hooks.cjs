// The hooks of Dredd, which run before each of its requests.
const { beforeEach } = require("hooks");
const schemas = require(process.env.SCHEMAS);

beforeEach((transaction) => {
  const { request, expected, origin } = transaction;
  // Dredd skips error responses by default. The mock responds with them if `Prefer` asks for their status.
  transaction.skip = false;
  request.headers.Prefer = `code=${expected.statusCode}`;
  request.headers.Authorization = `Bearer ${process.env.API_KEY}`;
  // Without a schema, Dredd compares only the names of the fields with those of the example.
  expected.bodySchema = schemas[`${request.method} ${origin.resourceName} ${expected.statusCode}`];
});
