import { expect, test } from "vitest";
import { argumentError } from "../../core/test/caught.ts";
import { readProxyVariables } from "../src/find-proxy.ts";

const HTTPS_PROXY = "http://127.0.0.1:3128";

function isProxied(noProxy: string, host: string): boolean {
  const { hostname, port } = new URL(`http://${host}`);
  return readProxyVariables({ HTTPS_PROXY, NO_PROXY: noProxy })?.(hostname, Number(port)) !== undefined;
}

test("readProxyVariables() returns undefined if no proxy is set", () => {
  expect(readProxyVariables({ HTTPS_PROXY: "", NO_PROXY: "*" })).toBeUndefined();
});

test.for([
  ["http://127.0.0.1:3128", "http://127.0.0.1:3128/"],
  ["127.0.0.1:3128", "http://127.0.0.1:3128/"],
  ["HTTP://127.0.0.1:3128", "http://127.0.0.1:3128/"],
  ["https://proxy.example", "https://proxy.example/"],
])("readProxyVariables() accepts %s as a proxy", ([proxy = "", href]) => {
  expect(readProxyVariables({ HTTPS_PROXY: proxy })?.("cockroachlabs.cloud", 443)?.href).toBe(href);
});

test("readProxyVariables() prefers lowercase variables", () => {
  const lowercase = { https_proxy: "http://other:1", no_proxy: "localhost" };
  const find = readProxyVariables({ HTTPS_PROXY, NO_PROXY: "*", ...lowercase });
  expect(find?.("cockroachlabs.cloud", 443)?.host).toBe("other:1");
});

test.for([
  ["cockroachlabs.cloud:443", "* cockroachlabs.cloud CockroachLabs.Cloud cockroachlabs.cloud:443 cloud .cloud *.cloud"],
  ["10.1.2.3:443", "10.1.2.3 10.0.0.0/8"],
  ["10.1.2.3:8443", "10.1.2.3:8443"],
  ["[fd00::1]:443", "fd00::1 fd00::/8"],
  ["[fd00::1]:8443", "[fd00::1]:8443"],
] as const)("readProxyVariables() reads exceptions for %s in NO_PROXY: %s", ([host, values]) => {
  for (const noProxy of [...values.split(" "), "example.com, cockroachlabs.cloud 10.1.2.3 [fd00::1]"])
    expect([noProxy, isProxied(noProxy, host)]).toEqual([noProxy, false]);
});

test.for([
  ["cockroachlabs.cloud:443", " roachlabs.cloud cockroachlabs.cloud:8443 api.cockroachlabs.cloud 10.0.0.0/8"],
  ["10.1.2.3:443", "10.1.2.4 2.3 10.1.2.3:8443 11.0.0.0/8 10.0.0.0/no 10.0.0.0/99 10.0.0.0/ 10.0.0.0/8/8 10.0.0.0/-0"],
  ["[fe00::1]:443", "fd00::/8"],
] as const)("readProxyVariables() reads no exception for %s in NO_PROXY: %s", ([host, values]) => {
  for (const noProxy of values.split(" ")) expect([noProxy, isProxied(noProxy, host)]).toEqual([noProxy, true]);
});

const NO_URL = "must be a URL such as http://host:port";

test.each([
  ["http://me:secret@", NO_URL],
  ["socks5://me:secret@127.0.0.1:1080", NO_URL],
  ["nonsense://me:secret@127.0.0.1", NO_URL],
  ["http://me:100%secret@127.0.0.1:3128", "has a % in its user name or password. Write it as %25"],
])("readProxyVariables() rejects the proxy %s without showing it", (proxy, message) => {
  const read = (): unknown => readProxyVariables({ HTTPS_PROXY: proxy });
  expect(read).toThrow(argumentError(`createClient: HTTPS_PROXY ${message}`));
});
