// The hooks of Dredd, which run before each of its requests.
const { beforeEach } = require("hooks");

beforeEach((transaction) => {
  // Dredd skips error responses by default. The mock responds with them if `Prefer` asks for their status.
  transaction.skip = false;
  transaction.request.headers.Prefer = `code=${transaction.expected.statusCode}`;
  transaction.request.headers.Authorization = `Bearer ${process.env.API_KEY}`;
});
